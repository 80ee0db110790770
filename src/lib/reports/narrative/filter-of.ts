import type { CoverageCell } from '#lib/coverage/cell.ts';
import { readTerms } from '#lib/view/asked-terms.ts';
import { countingOnly, filteredFinding } from '#lib/view/filter-words.ts';
import type { SupportView } from '#lib/view/support-view.ts';
import type { ReportFacts } from '../facts.ts';

/** What the filters of a meeting mean for one support. */
export interface SupportFilter {
  /** Which of its services count; null where all do. */
  counting: string | null;
  /** What stays uncertain, and which filters have no effect, in sentences; empty where nothing does. */
  doubt: string;
}

/** The filters of a meeting, told of one support. @param cells its cells in the region */
export function filterOf(
  { request }: ReportFacts,
  support: SupportView,
  cells: readonly CoverageCell[],
): SupportFilter {
  const query = new URLSearchParams(request.terms.map(([key, value]) => [key, value]));
  const { filter } = readTerms(query);
  const { slug, group, shortLabel, virtual } = support;
  const asked = { slug, group, shortLabel, modality: virtual ? 'virtual' : 'in-person' } as const;
  const { detail } = filteredFinding({ headline: '', detail: '' }, filter, asked, cells);
  return { counting: countingOnly(filter, asked), doubt: detail };
}
