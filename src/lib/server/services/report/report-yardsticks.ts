import type { SupportNode } from '#lib/domain/support.ts';
import type { ReportYardstick } from '#lib/reports/model/report.ts';
import { ruleSentence } from '#lib/view/yardstick-words.ts';
import type { CoverageTerms } from '../terms.ts';

/** The rules in force for some supports, each once. */
export function yardsticksOf(
  { yardsticks }: CoverageTerms,
  supports: readonly SupportNode[],
): ReportYardstick[] {
  const inForce = new Set(supports.map(({ slug }) => yardsticks.inForce(slug)));
  return [...inForce].map((yardstick) => {
    const { id, label, source, year, url, madeFor, editedFrom } = yardstick;
    const edited = editedFrom === null ? '' : ` An edited copy of “${editedFrom}”.`;
    return {
      ...{ id, label, url },
      rule: `${ruleSentence(yardstick)} Made for: ${madeFor.replace(/\.$/, '')}.${edited}`,
      citation: `${source} (${year})`,
    };
  });
}
