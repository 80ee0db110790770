import type { CoverageCell } from '#lib/coverage/cell.ts';
import { summarizeLedger } from '#lib/coverage/summarize-ledger.ts';
import { DIMENSIONS, type Dimension } from '#lib/domain/dimension.ts';
import { ruralityOf } from '#lib/domain/place.ts';
import { primaryDimension, type SupportNode } from '#lib/domain/support.ts';
import { cellStateView } from '#lib/view/cell-states.ts';
import { countingClause, filteredFinding } from '#lib/view/filter-words.ts';
import { ledgerFinding } from '#lib/view/findings.ts';
import type { LedgerRow, Tally } from '#lib/view/gaps-page.ts';
import { roundedMiles } from '#lib/view/numbers.ts';
import { supportView } from '#lib/view/support-view.ts';
import { readRuralUrbanCodes } from '../queries/places.ts';
import { getAreaCells } from './area-cells.ts';
import type { Atlas } from './atlas.ts';
import { getCatalog } from './catalog.ts';
import type { LedgerScope } from './ledger-scope.ts';
import { getReadiness } from './map-page.ts';
import { getShownSupports } from './shown-supports.ts';
import type { CoverageTerms } from './terms.ts';

/**
 * The ledger of some counties: the scored supports; one that is chosen and not among them stands
 * last in its dimension.
 */
export async function getLedger(
  atlas: Atlas,
  scope: LedgerScope,
  terms: CoverageTerms,
  chosen: SupportNode,
) {
  const usual = (await getShownSupports(atlas)).filter(({ scored }) => scored);
  const extra = usual.some(({ slug }) => slug === chosen.slug) ? [] : [chosen];
  const shown = DIMENSIONS.flatMap((dimension) =>
    [...usual, ...extra].filter((node) => primaryDimension(node) === dimension),
  );
  const key = `ledger:${scope.key}:${terms.key}:${extra[0]?.slug ?? ''}`;
  return atlas.remember(key, async () => {
    const [cells, catalog] = await Promise.all([
      getAreaCells(
        atlas,
        scope.counties.map(({ fips }) => fips),
        terms,
      ),
      getCatalog(atlas),
    ]);
    const bySupport = Map.groupBy(cells, (cell) => cell.support);
    return {
      finding: filteredFinding(
        await finding(atlas, scope, terms, cells),
        terms.filter,
        null,
        cells.filter(({ support }) => catalog.find(support)?.kind === 'type'),
      ),
      rows: await ledgerRows(atlas, scope, terms, cells, shown),
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
  scope: LedgerScope,
  terms: CoverageTerms,
  cells: readonly CoverageCell[],
  shown: readonly SupportNode[],
): Promise<LedgerRow[]> {
  const [codes, readiness] = await Promise.all([
    readRuralUrbanCodes(atlas.db, scope.states),
    readinessOf(atlas, scope, terms),
  ]);
  const byCounty = Map.groupBy(cells, (cell) => cell.county);
  return scope.counties.map(({ fips, name, fullName }) => {
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

/** Readiness of the counties of a scope, of whatever states. */
async function readinessOf(atlas: Atlas, { states, counties }: LedgerScope, terms: CoverageTerms) {
  const perState = await Promise.all(states.map((fips) => getReadiness(atlas, fips, terms)));
  return new Map(
    counties.flatMap(({ fips }) =>
      perState.flatMap((state) => {
        const own = state.get(fips);
        return own ? [[fips, own] as const] : [];
      }),
    ),
  );
}

async function finding(
  atlas: Atlas,
  scope: LedgerScope,
  terms: CoverageTerms,
  cells: readonly CoverageCell[],
) {
  const catalog = await getCatalog(atlas);
  const readiness = [...(await readinessOf(atlas, scope, terms)).values()];
  const summary = summarizeLedger(cells, catalog);
  const assessed = summary.supports.filter((one) => one.assessedCounties > 0);
  const covered = (county: (typeof readiness)[number]) =>
    DIMENSIONS.reduce((all, dimension) => all + county.dimensions[dimension].covered, 0);
  const widest = [...assessed].sort((a, b) => b.gapCounties - a.gapCounties).slice(0, 2);
  return ledgerFinding(
    {
      counties: readiness.length,
      counting: countingClause(terms.filter, null),
      kind: scope.narrowedTo === 'region' ? null : scope.narrowedTo,
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
    scope.place,
  );
}
