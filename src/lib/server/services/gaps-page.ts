import type { AskedTerms } from '#lib/view/asked-terms.ts';
import type { CoverageCell } from '#lib/coverage/cell.ts';
import { summarizeLedger } from '#lib/coverage/summarize-ledger.ts';
import { DIMENSIONS, type Dimension } from '#lib/domain/dimension.ts';
import { ruralityOf } from '#lib/domain/place.ts';
import { primaryDimension, type SupportNode } from '#lib/domain/support.ts';
import type { State } from '#lib/domain/state.ts';
import { cellStateView } from '#lib/view/cell-states.ts';
import { filteredFinding } from '#lib/view/filter-words.ts';
import { ledgerFinding } from '#lib/view/findings.ts';
import type { GapsPage, LedgerRow, Tally } from '#lib/view/gaps-page.ts';
import { roundedMiles } from '#lib/view/numbers.ts';
import { supportView } from '#lib/view/support-view.ts';
import { readCounties, readRuralUrbanCodes } from '../queries/places.ts';
import type { Atlas } from './atlas.ts';
import { getCatalog, requireSupport } from './catalog.ts';
import { getStateCells } from './coverage.ts';
import { getFilterView } from './filter-view.ts';
import { getExplanation } from './explain.ts';
import { FIRST_SUPPORT, getReadiness, requireCounty } from './map-page.ts';
import { getShownSupports } from './shown-supports.ts';
import { sourceLines } from './source-lines.ts';
import { getTerms, type CoverageTerms } from './terms.ts';
import { yardstickView } from './yardstick-view.ts';

/**
 * Everything that the ledger shows.
 * @param wanted the chosen support and county, and whether their cell is to be explained
 * @throws InputError where the support or the county does not exist
 */
export async function getGapsPage(
  atlas: Atlas,
  state: State,
  wanted: { support: string | null; county: string | null; why: boolean; terms?: AskedTerms },
): Promise<GapsPage> {
  const catalog = await getCatalog(atlas);
  const node = requireSupport(catalog, wanted.support ?? FIRST_SUPPORT);
  const terms = await getTerms(atlas, wanted.terms);
  const county = wanted.county === null ? null : await requireCounty(atlas, wanted.county, state);
  const [ledger, sources, filter, explained] = await Promise.all([
    getLedger(atlas, state, terms, node),
    sourceLines(atlas),
    getFilterView(atlas, terms, null),
    county && wanted.why ? getExplanation(atlas, county.fips, node.slug, terms) : null,
  ]);
  return {
    ...ledger,
    filter,
    chosen: node.slug,
    yardstick: yardstickView(terms, node),
    explanation: explained?.view ?? null,
    sources,
  };
}

/** The scored supports; one that is chosen and not among them stands last in its dimension. */
async function getLedger(atlas: Atlas, state: State, terms: CoverageTerms, chosen: SupportNode) {
  const usual = (await getShownSupports(atlas)).filter(({ scored }) => scored);
  const extra = usual.some(({ slug }) => slug === chosen.slug) ? [] : [chosen];
  const shown = DIMENSIONS.flatMap((dimension) =>
    [...usual, ...extra].filter((node) => primaryDimension(node) === dimension),
  );
  const key = `ledger:${state.fips}:${terms.key}:${extra[0]?.slug ?? ''}`;
  return atlas.remember(key, async () => {
    const [cells, catalog] = await Promise.all([
      getStateCells(atlas, state.fips, terms),
      getCatalog(atlas),
    ]);
    const bySupport = Map.groupBy(cells, (cell) => cell.support);
    return {
      finding: filteredFinding(
        await finding(atlas, state, terms, cells),
        terms.filter,
        null,
        cells.filter(({ support }) => catalog.find(support)?.kind === 'type'),
      ),
      rows: await ledgerRows(atlas, state, terms, cells, shown),
      columns: shown.map((node) => {
        const own = bySupport.get(node.slug) ?? [];
        const assessed = own.some((cell) => cell.state !== 'not-assessed');
        const gaps = own.filter((cell) => cell.state === 'gap').length;
        return { support: supportView(node), gapCounties: assessed ? gaps : null };
      }),
    };
  });
}

async function ledgerRows(
  atlas: Atlas,
  state: State,
  terms: CoverageTerms,
  cells: readonly CoverageCell[],
  shown: readonly SupportNode[],
): Promise<LedgerRow[]> {
  const [counties, codes, readiness] = await Promise.all([
    readCounties(atlas.db, [state.fips]),
    readRuralUrbanCodes(atlas.db, [state.fips]),
    getReadiness(atlas, state.fips, terms),
  ]);
  const byCounty = Map.groupBy(cells, (cell) => cell.county);
  return counties.map(({ fips, name, fullName }) => {
    const bySupport = new Map(byCounty.get(fips)?.map((cell) => [cell.support, cell]));
    const own = shown.map(({ slug }) => bySupport.get(slug)).filter((cell) => cell !== undefined);
    const dimensions = readiness.get(fips)?.dimensions;
    const tally = (dimension: Dimension): Tally => ({
      covered: dimensions?.[dimension].covered ?? 0,
      assessed: dimensions?.[dimension].assessed ?? 0,
    });
    const total = sum(DIMENSIONS.map(tally));
    return {
      fips,
      name,
      fullName,
      population: own[0]?.population ?? null,
      rurality: ruralityOf(codes.get(fips) ?? null),
      states: own.map(letter).join(''),
      outOfReach: own.map((cell) =>
        cell.outOfReach === null ? null : Math.round(cell.outOfReach),
      ),
      nearest: own.map(({ nearestMiles }) => roundedMiles(nearestMiles)),
      services: own.map((cell) => cell.servicesInCounty),
      unsaid: own.map((cell) => cell.filtered?.unknown ?? 0),
      confirmed: own.flatMap((cell, index) => (cell.confirmed ? [index] : [])),
      edges: own.flatMap((cell, index) => (cell.evidence.edge?.mayBe ? [index] : [])),
      dimensions: Object.fromEntries(DIMENSIONS.map((one) => [one, tally(one)])) as Record<
        Dimension,
        Tally
      >,
      total,
      gaps:
        total.assessed === 0
          ? null
          : DIMENSIONS.reduce((all, one) => all + (dimensions?.[one].supports.gap.length ?? 0), 0),
    };
  });
}

function letter({ state, robust }: CoverageCell): string {
  const own = cellStateView(state).letter;
  return robust ? own.toUpperCase() : own;
}

function sum(tallies: readonly Tally[]): Tally {
  return {
    covered: tallies.reduce((all, one) => all + one.covered, 0),
    assessed: tallies.reduce((all, one) => all + one.assessed, 0),
  };
}

async function finding(
  atlas: Atlas,
  state: State,
  terms: CoverageTerms,
  cells: readonly CoverageCell[],
) {
  const catalog = await getCatalog(atlas);
  const readiness = [...(await getReadiness(atlas, state.fips, terms)).values()];
  const summary = summarizeLedger(cells, catalog);
  const assessed = summary.supports.filter((one) => one.assessedCounties > 0);
  const covered = (county: (typeof readiness)[number]) =>
    DIMENSIONS.reduce((all, dimension) => all + county.dimensions[dimension].covered, 0);
  const widest = [...assessed].sort((a, b) => b.gapCounties - a.gapCounties).slice(0, 2);
  return ledgerFinding(
    {
      counties: readiness.length,
      assessedTypes: assessed.length,
      scoredTypes: summary.supports.length,
      listed: cells.some(({ reason }) => reason !== 'no-source'),
      complete: readiness.filter((county) => covered(county) === assessed.length).length,
      gapPairs: summary.gapPairs,
      assessedPairs: summary.assessedPairs,
      unknownPairs: summary.notAssessedPairs,
      robustPairs: summary.robustGapPairs,
      widest: widest.map(({ support, gapCounties }) => ({
        label: catalog.find(support)?.shortLabel ?? support,
        counties: gapCounties,
      })),
    },
    state.name,
  );
}
