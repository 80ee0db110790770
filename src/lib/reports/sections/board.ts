import type { CoverageCell } from '#lib/coverage/cell.ts';
import type { SupportView } from '#lib/view/support-view.ts';
import { areFewCounties } from '../cells-of.ts';
import type { CountyFacts, ReportFacts } from '../facts.ts';
import type { Block } from '../model/block.ts';
import { countAmount, peopleAmount } from '../narrative/amounts.ts';
import { openingAmount } from '../narrative/number-words.ts';
import { agree, listed, paragraph, plainly, say, type MaybeSentence } from '../narrative/say.ts';
import { nounsOf, supportNoun } from '../narrative/support-nouns.ts';
import type { Numbering } from '../numbering.ts';
import { scoredCells } from '../scored-cells.ts';
import { boardTable } from './board-table.ts';

/** As many organizations as a sentence names. */
const NAMED = 8;

/** One county at a time, in plain words: what a board of commissioners asks. Many counties stand in a table. */
export function boardSection(facts: ReportFacts, numbering: Numbering): Block[] {
  return [
    ...paragraph('board.meaning', 'body', [
      plainly(
        'A support is “missing” where none was found in the county and most residents would have to travel farther than can be asked of them. Distances are straight lines; the way by road is longer.',
      ),
    ]),
    ...(facts.counties.length > 1 ? [boardTable(facts, numbering)] : []),
    ...(areFewCounties(facts) ? facts.counties.flatMap((one) => countyBlocks(facts, one)) : []),
  ];
}

function countyBlocks(facts: ReportFacts, county: CountyFacts): Block[] {
  const id = `board.${county.fips}`;
  const cells = scoredCells(facts).filter((cell) => cell.county === county.fips);
  const named = (...states: readonly CoverageCell['state'][]) => {
    const slugs = new Set(
      cells.filter(({ state }) => states.includes(state)).map((c) => c.support),
    );
    return facts.supports.filter(({ slug }) => slugs.has(slug));
  };
  const [here, missing, unknown] = [
    named('covered', 'partial'),
    named('gap'),
    named('not-assessed'),
  ];
  return [
    ...(facts.counties.length > 1 ? [{ kind: 'heading' as const, id, text: county.name }] : []),
    ...paragraph(`${id}.here`, 'body', [
      residents(county),
      here.length > 0
        ? say`What is here: ${listed(nounsOf(here))}.`
        : unknown.length < cells.length && say`No support was found in the county itself.`,
    ]),
    ...paragraph(`${id}.missing`, 'body', [
      missing.length > 0
        ? say`What is missing: ${listed(nounsOf(missing))}.`
        : unknown.length < cells.length && say`Of what is known, nothing is missing.`,
      ...partlyReached(facts, cells),
    ]),
    ...paragraph(
      `${id}.neighbors`,
      'body',
      neighborSentences(facts, county, named('neighbor-dependent')),
    ),
    ...paragraph(`${id}.unknown`, 'body', [
      unknown.length > 0 &&
        (unknown.length === cells.length
          ? say`What is not known: no list tells of any support here.`
          : say`What is not known, because no list tells of it: ${listed(nounsOf(unknown))}.`),
      ...uncalled(county, cells),
    ]),
  ];
}

function residents({ name, population }: CountyFacts): MaybeSentence {
  if (population === null) return say`How many people live in ${name} is not known.`;
  const people = peopleAmount(population);
  return say`${people} ${agree(people, 'person lives', 'people live')} in ${name}.`;
}

/** Supports that are here, and still out of reach of some. */
function partlyReached(facts: ReportFacts, cells: readonly CoverageCell[]): MaybeSentence[] {
  const partly = cells.filter(
    ({ state, outOfReach }) => state === 'partial' && (outOfReach ?? 0) >= 0.5,
  );
  return partly.map(({ support, outOfReach }) => {
    const people = peopleAmount(outOfReach ?? 0);
    const view = facts.supports.find(({ slug }) => slug === support);
    return (
      view &&
      say`There ${supportNoun(view).plural ? 'are' : 'is'} ${supportNoun(view).text}, but not in reach of ${people} ${agree(people, 'person', 'people')}.`
    );
  });
}

/** "Residents go to Floyd County for withdrawal management; …" */
function neighborSentences(
  { neighbors }: ReportFacts,
  { fips }: CountyFacts,
  supports: readonly SupportView[],
): MaybeSentence[] {
  const lines = neighbors.filter(({ county }) => county === fips);
  const where = supports.map((support) => ({
    support,
    place: lines.find((line) => line.support === support.slug)?.nearestIn ?? 'another county',
  }));
  const places = [...Map.groupBy(where, ({ place }) => place)];
  // Where most is to be had comes first.
  places.sort(([, a], [, b]) => b.length - a.length);
  const parts = places.map(
    ([place, own]) => `in ${place}, ${listed(nounsOf(own.map(({ support }) => support)))}`,
  );
  return [
    parts.length > 0 &&
      say`What a neighbor has, near enough for most residents: ${parts.join('; ')}.`,
  ];
}

/** What nobody has asked yet: whether a support is really missing, and whether a listed service is still there. */
function uncalled({ services }: CountyFacts, cells: readonly CoverageCell[]): MaybeSentence[] {
  const missing = cells.filter(({ state }) => state === 'gap' || state === 'neighbor-dependent');
  const unasked = countAmount(missing.filter(({ confirmed }) => !confirmed).length);
  const all = countAmount(missing.length);
  const never = services.filter(({ verifiedOn }) => verifiedOn === null);
  const organizations = [...new Set(never.map(({ organization }) => organization))];
  const calls = openingAmount(organizations.length);
  return [
    unasked.value > 0 &&
      (unasked.value === all.value
        ? say`Nobody has asked yet whether ${agree(all, 'the support', `the ${all.text} supports`)} that ${agree(all, 'was', 'were')} not found in the county ${agree(all, 'is', 'are')} really not there.`
        : say`Of the ${all} supports that were not found in the county, nobody has asked yet about ${unasked}.`),
    calls.value > 0 &&
      say`${calls} ${agree(calls, 'organization', 'organizations')} listed here ${agree(calls, 'has', 'have')} never been called to check, as far as is recorded: ${listed(organizations, NAMED)}.`,
  ];
}
