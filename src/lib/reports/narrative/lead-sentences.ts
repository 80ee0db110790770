import { summarizeAreaSupport } from '#lib/coverage/areas/area-support.ts';
import type { CoverageCell } from '#lib/coverage/cell.ts';
import { cellsOf, isOneCounty } from '../cells-of.ts';
import type { ReportFacts } from '../facts.ts';
import type { Sentence } from '../model/block.ts';
import {
  countSupports,
  missingSupports,
  scoredCells,
  type MissingSupport,
} from '../scored-cells.ts';
import { countAmount, peopleAmount } from './amounts.ts';
import { NOT_NONE } from './not-assessed-words.ts';
import { openingAmount, wordAmount } from './number-words.ts';
import { countyWord, placeName } from './place-words.ts';
import { agree, listed, plainly, say, type MaybeSentence } from './say.ts';
import { supportNoun } from './support-nouns.ts';

/** As many supports as one sentence names. */
const NAMED = 6;

/** The finding over all supports: what is missing and for how many people, then what is there. */
export function leadSentences(facts: ReportFacts): MaybeSentence[] {
  const cells = scoredCells(facts);
  const assessed = cells.filter(({ state }) => state !== 'not-assessed');
  if (assessed.length === 0) return nothingAssessed(facts);
  const missing = missingSupports(facts);
  return isOneCounty(facts)
    ? countyLead(facts, assessed, missing)
    : regionLead(facts, assessed, missing);
}

function nothingAssessed(facts: ReportFacts): Sentence[] {
  return [
    say`No recovery support is assessed in ${placeName(facts)} yet: no source says that it lists any there, or the number of residents is not known.`,
    plainly(NOT_NONE),
  ];
}

const isCovered = ({ state }: CoverageCell) => state === 'covered';

function countyLead(
  facts: ReportFacts,
  assessed: readonly CoverageCell[],
  missing: readonly MissingSupport[],
): MaybeSentence[] {
  const place = placeName(facts);
  const all = countAmount(assessed.length);
  const [first] = missing;
  if (!first) {
    return [
      say`None of ${all} assessed recovery supports is missing in ${place}: each is in the county, or in reach of most residents.`,
      farthestSentence(facts),
    ];
  }
  const gap = countAmount(missing.length);
  return [
    say`${gap} of ${all} assessed recovery supports ${agree(gap, 'is', 'are')} missing in ${place}: none was found in the county, and none in reach of most residents.`,
    outOfReachSentence(first, missing),
  ];
}

/** What is there, beside what is missing: in the county, or in every county of a region. */
export function coveredSentence(facts: ReportFacts): MaybeSentence {
  const cells = scoredCells(facts);
  const covered = openingAmount(
    countSupports(cells, (own) => own.length === facts.counties.length && own.every(isCovered)),
  );
  if (covered.value === 0) return false;
  const are = agree(covered, 'support is', 'supports are');
  const where = isOneCounty(facts) ? 'the county' : `every ${countyWord(facts.counties, 1)}`;
  return say`${covered} ${are} covered: in ${where}, and in reach of as many residents as the yardstick asks.`;
}

/** Where nothing is missing: what the most people are out of reach of all the same. */
function farthestSentence(facts: ReportFacts): MaybeSentence {
  const sums = facts.supports
    .filter(({ kind }) => kind === 'type')
    .map((support) => {
      const { outOfReach } = summarizeAreaSupport(cellsOf(facts, support.slug));
      return { support, people: peopleAmount(outOfReach ?? 0) };
    });
  const [most] = sums.sort((a, b) => b.people.value - a.people.value);
  if (!most || most.people.value === 0) return false;
  const { text } = supportNoun(most.support);
  return say`The most people are out of reach of ${text}: ${most.people}.`;
}

/** For whom the supports are missing of which the most people are out of reach. */
function outOfReachSentence(
  { people, gaps }: MissingSupport,
  missing: readonly MissingSupport[],
): MaybeSentence {
  const out = peopleAmount(people);
  const residents = peopleAmount(gaps[0]?.population ?? 0);
  if (out.value === 0 || residents.value === 0) return false;
  const of = anyOf(widestOf(missing));
  return out.value === residents.value
    ? say`All ${residents} residents are out of reach of any ${of}.`
    : say`${out} of ${residents} residents are out of reach of any ${of}.`;
}

/** Supports after "no" or "any": "family group, Recovery Cafe or two other supports". */
function anyOf(missing: readonly MissingSupport[]): string {
  const phrases = missing.map(({ support }) => support.phrase);
  if (phrases.length <= NAMED + 1) return listed(phrases, Infinity, 'or');
  const others = `${wordAmount(phrases.length - NAMED).text} other supports`;
  return listed([...phrases.slice(0, NAMED), others], Infinity, 'or');
}

/** Those that are missing for as many people, in the same counties, as the first. */
export function widestOf(missing: readonly MissingSupport[]): MissingSupport[] {
  const [first] = missing;
  const key = ({ gaps, people }: MissingSupport) =>
    `${Math.round(people)} ${gaps.map(({ county }) => county).join(' ')}`;
  return first ? missing.filter((one) => key(one) === key(first)) : [];
}

function regionLead(
  facts: ReportFacts,
  assessed: readonly CoverageCell[],
  missing: readonly MissingSupport[],
): MaybeSentence[] {
  const all = countAmount(countSupports(assessed, () => true));
  const county = countyWord(facts.counties, 1);
  const gap = countAmount(missing.length);
  return [
    gap.value === 0
      ? say`None of ${all} assessed recovery supports is missing in ${placeName(facts)}: each is in every ${county} that is assessed, or in reach of most of its residents.`
      : widestSentence(facts, widestOf(missing)),
    gap.value === 0 && farthestSentence(facts),
    gap.value > 0 &&
      say`In all, ${gap} of ${all} assessed recovery supports ${agree(gap, 'is', 'are')} missing in at least one ${county}: none was found there, and none in reach of most of its residents.`,
  ];
}

/** "The widest gap in Kentucky: 93 of 120 counties have no Recovery Cafe in reach of most residents; 2,393,973 people there are out of reach." */
function widestSentence(facts: ReportFacts, widest: readonly MissingSupport[]): MaybeSentence {
  const [first] = widest;
  if (!first) return false;
  const gaps = countAmount(first.gaps.length);
  const all = countAmount(facts.counties.length);
  const of = `${anyOf(widest)} in reach of most residents`;
  const opening = `The widest ${widest.length === 1 ? 'gap' : 'gaps'} in ${placeName(facts)}:`;
  const people = peopleAmount(first.people);
  const out = `${agree(people, 'person there is', 'people there are')} out of reach`;
  if (gaps.value < all.value) {
    const words = `${countyWord(facts.counties)} ${agree(gaps, 'has', 'have')}`;
    return say`${opening} ${gaps} of ${all} ${words} no ${of}; ${people} ${out}.`;
  }
  if (gaps.value === 2) return say`${opening} neither county has any ${of}; ${people} ${out}.`;
  const own = `its ${wordAmount(all.value).text} ${countyWord(facts.counties)}`;
  const which = facts.region.kind === 'counties' ? 'them' : own;
  return say`${opening} none of ${which} has any ${of}; ${people} ${out}.`;
}
