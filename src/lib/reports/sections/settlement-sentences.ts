import { summarizeAreaSupport } from '#lib/coverage/areas/area-support.ts';
import type { SupportView } from '#lib/view/support-view.ts';
import { cellsOf, isOneCounty } from '../cells-of.ts';
import type { ReportFacts } from '../facts.ts';
import type { Sentence } from '../model/block.ts';
import { countAmount, peopleAmount } from '../narrative/amounts.ts';
import { widestOf } from '../narrative/lead-sentences.ts';
import { countyWord, placeName } from '../narrative/place-words.ts';
import { agree, listed, say } from '../narrative/say.ts';
import { nounsOf, supportNoun } from '../narrative/support-nouns.ts';
import { missingSupports } from '../scored-cells.ts';
import type { PartSupports } from './settlement-table.ts';

/** "Part A, treat opioid use disorder: 2 of 9 assessed supports are missing in at least one county; …" */
export function partSentence(
  facts: ReportFacts,
  { letter, title, supports }: PartSupports,
): Sentence {
  const opening = `Part ${letter}, ${title.charAt(0).toLowerCase()}${title.slice(1)}:`;
  const assessed = supports.filter(({ slug }) =>
    cellsOf(facts, slug).some(({ state }) => state !== 'not-assessed'),
  );
  const [only] = assessed;
  if (!only) return say`${opening} nothing under it is assessed in ${placeName(facts)}.`;
  if (assessed.length === 1) return onlySentence(facts, opening, only);
  const all = countAmount(assessed.length);
  const slugs = new Set(assessed.map(({ slug }) => slug));
  const missing = missingSupports(facts).filter(({ support }) => slugs.has(support.slug));
  const [first] = missing;
  const gap = countAmount(missing.length);
  if (!first) {
    const most = peopleAmount(mostOut(facts, assessed));
    return most.value === 0
      ? say`${opening} none of ${all} assessed supports is missing${inAny(facts, 'any')}.`
      : say`${opening} none of ${all} assessed supports is missing${inAny(facts, 'any')}, though up to ${most} ${agree(most, 'person is', 'people are')} out of reach of one.`;
  }
  const people = peopleAmount(first.people);
  const widest = listed(nounsOf(widestOf(missing).map(({ support }) => support)), NAMED);
  return say`${opening} ${gap} of ${all} assessed supports ${agree(gap, 'is', 'are')} missing${inAny(facts, 'at least one')}; the most people, ${people}, are out of reach of ${widest}.`;
}

/** As many supports as a sentence names that are missing for the same people. */
const NAMED = 4;

function onlySentence(facts: ReportFacts, opening: string, support: SupportView): Sentence {
  const { text, plural } = supportNoun(support);
  const is = plural ? 'are' : 'is';
  const [missing] = missingSupports(facts).filter((one) => one.support.slug === support.slug);
  if (!missing) return say`${opening} ${text} ${is} not missing${inAny(facts, 'any')}.`;
  const people = peopleAmount(missing.people);
  return say`${opening} ${text} ${is} missing${inAny(facts, 'at least one')}; ${people} ${agree(people, 'person is', 'people are')} out of reach there.`;
}

const inAny = (facts: ReportFacts, which: string): string =>
  isOneCounty(facts) ? '' : ` in ${which} ${countyWord(facts.counties, 1)}`;

/** Of the supports, the most residents that are out of reach of one. */
function mostOut(facts: ReportFacts, supports: readonly SupportView[]): number {
  return supports
    .map(({ slug }) => summarizeAreaSupport(cellsOf(facts, slug)).outOfReach ?? 0)
    .reduce((most, people) => Math.max(most, people), 0);
}
