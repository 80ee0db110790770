import type { ComparedSupport } from '#lib/coverage/compare-yardsticks.ts';
import type { State } from '#lib/domain/state.ts';
import type { SupportNode } from '#lib/domain/support.ts';
import type { AskedTerms } from '#lib/view/asked-terms.ts';
import { supportView } from '#lib/view/support-view.ts';
import { summaryFinding, yardsticksFinding } from '#lib/view/yardsticks-finding.ts';
import type {
  YardstickColumn,
  YardstickRow,
  YardsticksPage,
  YardstickSummaryRow,
} from '#lib/view/yardsticks-page.ts';
import { ruleSentence } from '#lib/view/yardstick-words.ts';
import { readCounties } from '../queries/places.ts';
import type { Atlas } from './atlas.ts';
import { getCatalog, requireSupport } from './catalog.ts';
import { getExplanation } from './explain.ts';
import { FIRST_SUPPORT, requireCounty } from './map-page.ts';
import { getShownSupports } from './shown-supports.ts';
import { sourceLines } from './source-lines.ts';
import { getTerms, type CoverageTerms } from './terms.ts';
import { getComparedSupports } from './yardstick-cells.ts';
import { yardstickView } from './yardstick-view.ts';

/** What the page about yardsticks is asked for. */
export interface YardsticksQuestion {
  support: string | null;
  county: string | null;
  /** Whether the county's cell is to be explained. */
  why: boolean;
  terms?: AskedTerms;
}

/**
 * The states of one support under every yardstick, and of all supports in a summary.
 * @throws InputError where the support, the county or a yardstick does not exist
 */
export async function getYardsticksPage(
  atlas: Atlas,
  state: State,
  wanted: YardsticksQuestion,
): Promise<YardsticksPage> {
  const [catalog, terms] = await Promise.all([getCatalog(atlas), getTerms(atlas, wanted.terms)]);
  const node = requireSupport(catalog, wanted.support ?? FIRST_SUPPORT);
  const county = wanted.county === null ? null : await requireCounty(atlas, wanted.county, state);
  const [compared, counties, shown, sources, explained] = await Promise.all([
    getComparedSupports(atlas, state.fips, terms),
    readCounties(atlas.db, [state.fips]),
    getShownSupports(atlas),
    sourceLines(atlas),
    county && wanted.why ? getExplanation(atlas, county.fips, node.slug, terms) : null,
  ]);
  const own = requireCompared(compared, node);
  const names = new Map(counties.map((one) => [one.fips, one]));
  const columns = own.yardsticks.map((_, at) => toColumn(own, at, terms));
  const rows = own.cells.map(({ cell, rulings, changes }): YardstickRow => {
    const { county: fips, population, robust, outOfReach } = cell;
    return {
      ...{ fips, population, robust, changes },
      name: names.get(fips)?.name ?? fips,
      fullName: names.get(fips)?.fullName ?? fips,
      states: rulings.map((ruling) => ruling.state),
      reach: rulings.map((one) => (one.state === 'not-assessed' ? null : one.reach.reach)),
      outOfReach: outOfReach === null ? null : Math.round(outOfReach),
    };
  });
  const summary = shown.map((one) => toSummary(one, requireCompared(compared, one), terms));
  return {
    support: supportView(node),
    summary,
    summaryFinding: summaryFinding(summary, state.name),
    finding: yardsticksFinding(supportView(node), columns, rows, state.name),
    ...{ columns, rows, sources },
    yardstick: yardstickView(terms, node),
    explanation: explained?.view ?? null,
  };
}

function requireCompared(
  compared: ReadonlyMap<string, ComparedSupport>,
  { slug }: SupportNode,
): ComparedSupport {
  const own = compared.get(slug);
  if (!own) throw new Error(`No yardstick was asked of ${slug}`);
  return own;
}

function toColumn(own: ComparedSupport, at: number, terms: CoverageTerms): YardstickColumn {
  const yardstick = own.yardsticks[at] ?? terms.yardsticks.usual;
  const { id, label, source, year, confidence, editedFrom } = yardstick;
  return {
    ...{ id, label, confidence },
    cited: `${editedFrom ? `Edited copy of “${editedFrom}”. ` : ''}${source}, ${year}`,
    sentence: ruleSentence(yardstick),
    inForce: id === terms.yardsticks.inForce(own.support).id,
    gaps: gapsUnder(own, at),
  };
}

const gapsUnder = ({ cells }: ComparedSupport, at: number) =>
  cells.filter(({ rulings }) => rulings[at]?.state === 'gap').length;

function toSummary(
  { slug, label, scored, kind }: SupportNode,
  own: ComparedSupport,
  { yardsticks }: CoverageTerms,
): YardstickSummaryRow {
  const gaps = own.yardsticks.map((_, at) => gapsUnder(own, at));
  const assessed = own.cells.some(({ cell }) => cell.state !== 'not-assessed');
  return {
    ...{ slug, label, scored, counts: scored && kind === 'type' },
    yardsticks: own.yardsticks.length,
    inForce: yardsticks.inForce(slug).label,
    gaps: assessed ? own.cells.filter(({ cell }) => cell.state === 'gap').length : null,
    robust: own.cells.filter(({ cell }) => cell.robust).length,
    fewest: Math.min(...gaps),
    most: Math.max(...gaps),
    changing: own.cells.filter(({ changes }) => changes).length,
  };
}
