import type { CoverageCell } from '#lib/coverage/cell.ts';
import type { SupportView } from '#lib/view/support-view.ts';
import { isOneCounty } from '../cells-of.ts';
import type { ReportFacts } from '../facts.ts';
import { countAmount } from './amounts.ts';
import { openingAmount, wordAmount } from './number-words.ts';
import { countyWord } from './place-words.ts';
import { agree, listed, say, type MaybeSentence } from './say.ts';
import { nounsOf } from './support-nouns.ts';

/** As many supports as a sentence names that are not assessed. */
const NAMED = 6;

/**
 * What to read with care: what is not assessed, who checked, where lists are partial or end.
 * @param asked the support that the report is about; null where it is about all
 */
export function careSentences(
  facts: ReportFacts,
  cells: readonly CoverageCell[],
  asked: SupportView | null,
): MaybeSentence[] {
  const gaps = cells.filter(({ state }) => state === 'gap');
  return [
    ...(asked && !isOneCounty(facts)
      ? [unknownCounties(facts, cells)]
      : unknownSupports(facts, cells)),
    ...gapSentences(facts, gaps, asked),
    edgeSentence(facts, cells),
  ];
}

function unknownCounties({ counties }: ReportFacts, cells: readonly CoverageCell[]): MaybeSentence {
  const unknown = openingAmount(cells.filter(isUnknown).length);
  // Where nothing is known anywhere, the finding says so.
  if (unknown.value === 0 || unknown.value === counties.length) return false;
  return say`${unknown} ${countyWord(counties, unknown.value)} ${agree(unknown, 'is', 'are')} not assessed and in no figure: no source says that it lists the support there, or what it is measured by is not known.`;
}

const isUnknown = ({ state }: CoverageCell) => state === 'not-assessed';

/** Supports of which nothing is known anywhere, by name, and those of which something is not. */
function unknownSupports(facts: ReportFacts, cells: readonly CoverageCell[]): MaybeSentence[] {
  const bySupport = Map.groupBy(cells, ({ support }) => support);
  const of = (holds: (own: readonly CoverageCell[]) => boolean) =>
    facts.supports.filter(({ slug }) => {
      const own = bySupport.get(slug) ?? [];
      return own.some(isUnknown) && holds(own);
    });
  if (cells.every(isUnknown)) return [];
  const [never, partly] = [of((own) => own.every(isUnknown)), of((own) => !own.every(isUnknown))];
  const some = openingAmount(partly.length);
  const county = countyWord(facts.counties, 1);
  const reasons = cells.filter(isUnknown).every(({ reason }) => reason === 'no-source')
    ? 'no source says that it lists them there'
    : 'no source says that it lists them there, or what they are measured by is not known';
  return [
    never.length > 0 &&
      say`Not assessed${isOneCounty(facts) ? '' : ` in any ${county}`}, because ${reasons}: ${listed(nounsOf(never), NAMED)}.`,
    some.value > 0 &&
      say`${some} ${never.length > 0 ? 'other ' : ''}${agree(some, 'support is', 'supports are')} not assessed in at least one ${county}.`,
  ];
}

function gapSentences(
  facts: ReportFacts,
  gaps: readonly CoverageCell[],
  asked: SupportView | null,
): MaybeSentence[] {
  if (gaps.length === 0) return [];
  const all = countAmount(gaps.length);
  const confirmed = countAmount(gaps.filter((cell) => cell.confirmed).length);
  const partial = wordAmount(gaps.filter(({ evidence }) => evidence.listing === 'partial').length);
  const each =
    isOneCounty(facts) || asked ? '' : `, each one support in one ${countyWord(facts.counties, 1)}`;
  return [
    confirmed.value === 0
      ? say`“None found” is not “none”: nobody has yet confirmed ${agree(all, 'the gap', `any of the ${all.text} gaps`)}${each} by asking.`
      : say`“None found” is not “none”: a person has checked and confirmed ${confirmed} of ${all} ${agree(all, 'gap', 'gaps')}${each}.`,
    partial.value > 0 &&
      say`For ${partial} of the gaps the only list is known to be partial: there may be services that it does not name.`,
  ];
}

/** Where services beyond a state line may be missing from the count. */
function edgeSentence(facts: ReportFacts, cells: readonly CoverageCell[]): MaybeSentence {
  const edge = cells.filter(({ evidence }) => evidence.edge?.mayBe);
  if (edge.length === 0) return false;
  const why =
    'counties across a state line are in reach, and no list of the services there was imported';
  if (isOneCounty(facts)) {
    const supports = openingAmount(edge.length);
    return say`${supports} ${agree(supports, 'support', 'supports')} may be better covered than shown: ${why}.`;
  }
  const counties = openingAmount(new Set(edge.map(({ county }) => county)).size);
  return say`${counties} ${countyWord(facts.counties, counties.value)} may be better covered than shown: ${why}.`;
}
