import type { BreakingView } from './breaking.ts';
import type { Finding } from './map-page.ts';

/** An organization, or a grant, and what breaks without it. */
export interface FragileLine extends BreakingView {
  /** Id of the organization; null for a grant. */
  id: string | null;
  name: string;
  /** "pays for 29 services and 39 ties until 30 Sep 2027"; empty for an organization. */
  note: string;
  figures: { journeys: number; residents: number; cells: number; separated: number };
}

export interface FragilityPage {
  finding: Finding;
  organizations: readonly FragileLine[];
  grants: readonly FragileLine[];
}
