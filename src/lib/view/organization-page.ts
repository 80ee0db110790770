import type { Meeting } from '#lib/domain/meeting.ts';
import type { Dimension } from '#lib/domain/dimension.ts';
import type { BreakingView } from './breaking.ts';
import type { StatePicture } from './directory-page.ts';

/** A service of an organization, with all that is known of it. */
export interface OfferedService {
  id: string;
  support: string;
  supportLabel: string;
  dimension: Dimension;
  name: string | null;
  modality: string;
  where: string;
  /** "medication welcome", "NARR level 2", "Spanish": what to know before sending somebody. */
  notes: readonly string[];
  /** As its source tells it. */
  schedule: string | null;
  meetings: readonly Meeting[];
  /** Places it says it serves. */
  area: readonly string[];
  verifiedOn: string | null;
  source: string;
}

/** A tie that everybody may see. */
export interface TieLine {
  id: string;
  other: string;
  otherName: string;
  /** "refers to", "is referred to by", "shares staff with". */
  relation: string;
  /** "coordination (3 of 4)". */
  strength: string;
  confirmed: boolean;
  /** "since Feb 2025", "until 30 Jun 2027"; empty where not known. */
  period: string;
}

export interface OrganizationPage {
  id: string;
  name: string;
  /** What it is, in a sentence. */
  headline: string;
  where: string;
  /** State of its first place, postal code; null where it has none. */
  state: string | null;
  phone: string | null;
  /** Only an address that a browser may be sent to. */
  website: string | null;
  note: string | null;
  services: readonly OfferedService[];
  ties: readonly TieLine[];
  /** Ties that are not shown by name. */
  hiddenTies: number;
  /** What would break without it; null where it has no part in a state's network. */
  breaking: BreakingView | null;
  picture: StatePicture | null;
  marks: readonly { x: number; y: number; approximate: boolean }[];
  source: string;
  fictional: boolean;
  changes: readonly { on: string; text: string }[];
}
