import type { CoverageCell } from '#lib/coverage/cell.ts';
import { readTerms } from '#lib/view/asked-terms.ts';
import { filteredFinding } from '#lib/view/filter-words.ts';
import type { SupportView } from '#lib/view/support-view.ts';
import type { ReportFacts } from '../facts.ts';

/** What a filter leaves uncertain of a support, in sentences; empty where all services count. */
export function doubtOf(
  { request }: ReportFacts,
  support: SupportView,
  cells: readonly CoverageCell[],
): string {
  const query = new URLSearchParams(request.terms.map(([key, value]) => [key, value]));
  const { filter } = readTerms(query);
  const { slug, group, shortLabel, virtual } = support;
  const asked = { slug, group, shortLabel, modality: virtual ? 'virtual' : 'in-person' } as const;
  return filteredFinding({ headline: '', detail: '' }, filter, asked, cells).detail;
}
