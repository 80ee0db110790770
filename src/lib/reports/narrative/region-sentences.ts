import { summarizeAreaSupport } from '#lib/coverage/areas/area-support.ts';
import type { CoverageCell } from '#lib/coverage/cell.ts';
import type { SupportView } from '#lib/view/support-view.ts';
import type { ReportFacts } from '../facts.ts';
import type { Amount } from '../model/amount.ts';
import type { Sentence } from '../model/block.ts';
import { countAmount, peopleAmount } from './amounts.ts';
import { NOT_NONE, WHY_NOT } from './not-assessed-words.ts';
import { capitalized, openingAmount, wordAmount } from './number-words.ts';
import { allCounties, countyWord, ofPlace, placeName } from './place-words.ts';
import { agree, listed, plainly, say, type MaybeSentence } from './say.ts';
import { supportIs, supportNoun } from './support-nouns.ts';

type Placed = Pick<ReportFacts, 'region' | 'counties'>;

/** Several counties taken together: the sentence over the map, then what stands beside it. */
export function regionSentences(
  facts: Placed,
  support: SupportView,
  cells: readonly CoverageCell[],
): MaybeSentence[] {
  const { counties: states, unknownCounties } = summarizeAreaSupport(cells);
  const unknown = openingAmount(states['not-assessed']);
  if (unknown.value === facts.counties.length) return nothingKnown(facts, support, cells);
  const unassessed =
    unknown.value > 0 &&
    say`${unknown} ${countyWord(facts.counties, unknown.value)} ${agree(unknown, 'is', 'are')} not assessed: nothing is known there, and nothing is counted.`;
  if (support.virtual) {
    const [part, whole] = [countAmount(states.covered), countAmount(facts.counties.length)];
    if (part.value === whole.value) {
      return [say`${supportIs(support)} offered to ${allCounties(facts)}.`];
    }
    return [
      say`${supportIs(support)} offered to ${part} of ${whole} ${countyWord(facts.counties)}${ofPlace(facts)}.`,
      unassessed,
    ];
  }
  return [
    ...gapSentences(facts, support, cells),
    ownSentence(facts, states),
    ...doubtSentences(cells.filter(({ state }) => state === 'gap')),
    unassessed,
    unknownCounties > states['not-assessed'] && say`Where reach is not known, nobody is counted.`,
  ];
}

function nothingKnown(
  facts: Placed,
  support: SupportView,
  cells: readonly CoverageCell[],
): Sentence[] {
  const reasons = new Set(cells.map(({ reason }) => WHY_NOT[reason ?? 'no-source']));
  const where = placeName(facts);
  return [
    say`${supportIs(support)} not assessed anywhere in ${where}: ${listed([...reasons])}.`,
    plainly(NOT_NONE),
  ];
}

/** In how many counties most residents have none in reach, and how many people that is. */
function gapSentences(
  facts: Placed,
  support: SupportView,
  cells: readonly CoverageCell[],
): MaybeSentence[] {
  const { counties } = facts;
  const gaps = cells.filter(({ state }) => state === 'gap');
  const { outOfReach } = summarizeAreaSupport(cells);
  const inGaps = gaps.reduce((sum, cell) => sum + (cell.outOfReach ?? 0), 0);
  const people = peopleAmount(inGaps);
  const others = peopleAmount(outOfReach === null ? 0 : outOfReach - inGaps);
  const { text: noun } = supportNoun(support);
  if (gaps.length === 0) {
    const own = cells.every(({ servicesInCounty }) => servicesInCounty > 0);
    return [
      own
        ? say`${capitalized(allCounties(facts))} have ${noun} of their own.`
        : say`Every ${countyWord(counties, 1)}${ofPlace(facts)} that is assessed has ${noun} of its own, or most of its residents are in reach of a service elsewhere.`,
      others.value > 0 && say`${others} ${agree(others, 'person is', 'people are')} out of reach.`,
    ];
  }
  const gap = countAmount(gaps.length);
  return [
    gaps.length === counties.length
      ? noneSentence(facts, support)
      : say`${gap} of ${countAmount(counties.length)} ${countyWord(counties)}${ofPlace(facts)} ${agree(gap, 'has', 'have')} no ${support.phrase} in reach of most residents.`,
    say`There, ${people} ${agree(people, 'person is', 'people are')} out of reach.`,
    others.value > 0 &&
      say`In other counties, another ${others} ${agree(others, 'person is', 'people are')} out of reach.`,
  ];
}

function noneSentence(facts: Placed, { phrase }: SupportView): Sentence {
  const all = wordAmount(facts.counties.length);
  const counties = `${countyWord(facts.counties)}${ofPlace(facts)}`;
  return all.value === 2
    ? say`Neither of the ${all} ${counties} has any ${phrase} in reach of most residents.`
    : say`None of the ${all} ${counties} has any ${phrase} in reach of most residents.`;
}

/** Who relies on a neighbor, and who has one. */
function ownSentence(
  facts: Placed,
  states: Readonly<Record<CoverageCell['state'], number>>,
): MaybeSentence {
  const { counties } = facts;
  const neighbor = openingAmount(states['neighbor-dependent']);
  const own = wordAmount(states.covered + states.partial);
  const opening = openingAmount(own.value);
  const has = (amount: Amount) =>
    `${countyWord(counties, amount.value)} ${agree(amount, 'has', 'have')} at least one service of ${agree(amount, 'its', 'their')} own`;
  // Where all have one, the sentence before says so.
  if (own.value === counties.length) return false;
  if (neighbor.value === 0) return own.value > 0 && say`${opening} ${has(own)}.`;
  const tail = own.value > 0 ? say`; ${own} ${has(own)}` : plainly('');
  const more = states.gap > 0 ? 'more ' : '';
  return say`${neighbor} ${more}${countyWord(counties, neighbor.value)} ${agree(neighbor, 'has', 'have')} none of ${agree(neighbor, 'its', 'their')} own, but most residents there are in reach of a service in another county${tail.text}.`;
}

/** Whether the gaps would hold under other rules, and whether anybody checked. */
function doubtSentences(gaps: readonly CoverageCell[]): MaybeSentence[] {
  if (gaps.length === 0) return [];
  const robust = wordAmount(gaps.filter((cell) => cell.robust).length);
  const one = gaps.length === 1;
  // Where services are listed that a filter does not count, there is no absence to confirm.
  const unlisted = gaps.filter(
    ({ filtered }) => (filtered?.unknown ?? 0) + (filtered?.unmet ?? 0) === 0,
  );
  const uncounted = wordAmount(gaps.length - unlisted.length);
  return [
    robust.value === gaps.length
      ? say`${one ? 'The gap is' : 'All of these gaps are'} robust.`
      : robust.value === 0
        ? say`${one ? 'The gap is not' : 'None of these gaps is'} robust.`
        : say`${openingAmount(robust.value)} of these gaps ${agree(robust, 'is', 'are')} robust.`,
    uncounted.value > 0 &&
      say`In ${one ? 'this county' : say`${uncounted} of these counties`.text} services are listed, but none that is known to count.`,
    unlisted.length > 0 &&
      confirmedSentence(unlisted, uncounted.value > 0 ? 'In the others, nobody' : 'Nobody'),
  ];
}

/** Who looked. @param nobody how the sentence begins where no one did */
function confirmedSentence(gaps: readonly CoverageCell[], nobody: string): Sentence {
  const confirmed = gaps.filter((cell) => cell.confirmed).length;
  if (confirmed === 0) {
    return say`${nobody} has yet confirmed by a call that there is none: “none found” is not “none”.`;
  }
  return confirmed === gaps.length
    ? say`In ${gaps.length === 1 ? 'this county' : 'each of them'} a person checked and confirmed none.`
    : say`In ${wordAmount(confirmed)} of them a person checked and confirmed none; elsewhere none was found, which is not the same.`;
}
