import type { AskedTerms } from '#lib/view/asked-terms.ts';
import type { CoverageCell } from '#lib/coverage/cell.ts';
import { findState } from '#lib/domain/state.ts';
import type { SupportCatalog, SupportNode } from '#lib/domain/support.ts';
import { checkedWords } from '#lib/view/checked-words.ts';
import { countingClause, filteredFinding } from '#lib/view/filter-words.ts';
import { countyFinding } from '#lib/view/county-finding.ts';
import type { CountyPage, MissingSupport } from '#lib/view/county-page.ts';
import { ruralityLabel } from '#lib/view/rurality.ts';
import { supportView } from '#lib/view/support-view.ts';
import { readCountyServices } from '../queries/service-cards.ts';
import type { Atlas } from './atlas.ts';
import { getCatalog, requireSupport } from './catalog.ts';
import { getCountyReadiness } from './county-readiness.ts';
import { changeLines } from './change-lines.ts';
import { getStateCells } from './coverage.ts';
import { getFilterView } from './filter-view.ts';
import { getExplanation } from './explain.ts';
import { FIRST_SUPPORT, requireCounty } from './map-page.ts';
import { needLines } from './need-lines.ts';
import { serviceLines } from './service-lines.ts';
import { getShownSupports } from './shown-supports.ts';
import { sourceLines } from './source-lines.ts';
import { getTerms, type CoverageTerms } from './terms.ts';
import { yardstickView } from './yardstick-view.ts';

/**
 * Everything that a county's profile shows.
 * @throws InputError where the county or the support does not exist
 */
export async function getCountyPage(
  atlas: Atlas,
  fips: string,
  support: string | null,
  asked?: AskedTerms,
): Promise<CountyPage> {
  const county = await requireCounty(atlas, fips);
  const [catalog, terms] = await Promise.all([getCatalog(atlas), getTerms(atlas, asked)]);
  const cells = await countyCells(atlas, county.stateFips, fips, terms);
  const missing = missingSupports(cells, await getShownSupports(atlas));
  const chosen = requireSupport(catalog, support ?? missing[0]?.slug ?? FIRST_SUPPORT);
  const stateName = findState(county.stateFips)?.name ?? county.stateFips;
  const [explained, services, needs, changes, sources, readiness, filter] = await Promise.all([
    getExplanation(atlas, fips, chosen.slug, terms),
    readCountyServices(atlas.db, fips),
    needLines(atlas, county),
    changeLines(atlas, fips, catalog),
    sourceLines(atlas),
    getCountyReadiness(atlas, county, cells, terms),
    getFilterView(atlas, terms, null),
  ]);
  return {
    fips,
    name: county.name,
    fullName: county.fullName,
    stateName,
    population: explained.explanation.cell.population,
    rurality: ruralityLabel(explained.explanation.rurality, explained.explanation.rucc),
    vintage: county.vintage,
    // Types only, as everywhere in totals: the table below names groups beside them.
    finding: filteredFinding(
      countyFinding(
        county.fullName,
        readiness.dimensions,
        missing.filter(isType(catalog)),
        countingClause(terms.filter, null),
      ),
      terms.filter,
      null,
      [...cells.values()].filter(({ support: slug }) => catalog.find(slug)?.kind === 'type'),
    ),
    filter,
    ...readiness,
    missing,
    needs,
    chosen: supportView(chosen),
    yardstick: yardstickView(terms, chosen),
    explanation: explained.view,
    services: serviceLines(services, catalog),
    virtual: virtualSupports(cells, catalog.nodes),
    changes,
    sources,
  };
}

async function countyCells(atlas: Atlas, state: string, fips: string, terms: CoverageTerms) {
  const cells = await getStateCells(atlas, state, terms);
  return new Map(cells.filter((cell) => cell.county === fips).map((cell) => [cell.support, cell]));
}

const isType =
  (catalog: SupportCatalog) =>
  ({ slug }: MissingSupport) =>
    catalog.find(slug)?.kind === 'type';

/** Scored supports in gap, the most residents out of reach first; a group only where it stands for itself. */
function missingSupports(
  cells: ReadonlyMap<string, CoverageCell>,
  shown: readonly SupportNode[],
): MissingSupport[] {
  return shown
    .filter(({ scored }) => scored)
    .flatMap(({ slug, label }) => {
      const cell = cells.get(slug);
      if (cell?.state !== 'gap') return [];
      const { robust, outOfReach, reach, nearestMiles, evidence } = cell;
      const checked = checkedWords(cell);
      const people = outOfReach === null ? null : Math.round(outOfReach);
      const edge = Boolean(evidence.edge?.mayBe);
      return [{ slug, label, robust, edge, outOfReach: people, reach, nearestMiles, checked }];
    })
    .sort(
      (a, b) =>
        (b.outOfReach ?? 0) - (a.outOfReach ?? 0) ||
        (b.nearestMiles ?? 1e9) - (a.nearestMiles ?? 1e9),
    );
}

function virtualSupports(cells: ReadonlyMap<string, CoverageCell>, nodes: readonly SupportNode[]) {
  return nodes
    .filter(({ kind }) => kind === 'type')
    .map(({ slug, shortLabel: label }) => ({ label, count: cells.get(slug)?.virtualServices ?? 0 }))
    .filter(({ count }) => count > 0);
}
