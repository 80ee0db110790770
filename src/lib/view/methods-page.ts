import type { Yardstick } from '#lib/domain/yardstick.ts';
import type { SupportView } from './support-view.ts';

/** A support with everything that its cells are worked out from. */
export interface SupportMethod extends SupportView {
  groupLabel: string | null;
  modality: string;
  samhsaCodes: readonly string[];
}

/** A source, and in words what it claims to list. */
export interface SourceMethod {
  id: string;
  title: string;
  publisher: string | null;
  date: string | null;
  licence: string | null;
  url: string | null;
  demonstration: boolean;
  claims: readonly string[];
}

export interface MethodsPage {
  supports: readonly SupportMethod[];
  yardsticks: readonly Yardstick[];
  sources: readonly SourceMethod[];
  indicators: readonly { id: string; label: string; unit: string; meaning: string }[];
  /** Edition of the county boundaries. */
  vintage: string | null;
}
