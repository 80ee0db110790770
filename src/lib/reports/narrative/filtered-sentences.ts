import type { SupportView } from '#lib/view/support-view.ts';
import { cellsOf } from '../cells-of.ts';
import type { ReportFacts } from '../facts.ts';
import { filterOf } from './filter-of.ts';
import { quoted, type MaybeSentence } from './say.ts';
import { supportSentences } from './support-sentences.ts';

/** A support in sentences, the first of which says which of its services count; then what that leaves open. */
export function filteredSentences(facts: ReportFacts, support: SupportView): MaybeSentence[] {
  const { counting, doubt } = filterOf(facts, support, cellsOf(facts, support.slug));
  const [finding, ...rest] = countingFirst(supportSentences(facts, support), counting);
  return [finding, doubt !== '' && quoted(doubt), ...rest];
}

/**
 * "Counting only services of NARR level 2: Two recovery residences are located in Perry County.": a
 * finding that is handed on must not be read as one of all services.
 * @param counting which services count; null where all do
 */
export function countingFirst(
  sentences: readonly MaybeSentence[],
  counting: string | null,
): MaybeSentence[] {
  const [first, ...rest] = sentences.filter(Boolean);
  if (counting === null || !first) return [...sentences];
  return [{ ...first, text: `${counting}: ${first.text}` }, ...rest];
}
