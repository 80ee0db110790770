import type { SupportView } from '#lib/view/support-view.ts';
import { cellsOf, isOneCounty } from '../cells-of.ts';
import type { ReportFacts } from '../facts.ts';
import { countySentences } from './county-sentences.ts';
import { regionSentences } from './region-sentences.ts';
import type { MaybeSentence } from './say.ts';

/** What a region has of a support, in sentences: the finding first. */
export function supportSentences(facts: ReportFacts, support: SupportView): MaybeSentence[] {
  const cells = cellsOf(facts, support.slug);
  const [first] = cells;
  if (isOneCounty(facts) && first) return countySentences(facts, support, first);
  return regionSentences(facts, support, cells);
}
