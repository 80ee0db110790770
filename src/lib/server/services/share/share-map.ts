import { findState, type State } from '#lib/domain/state.ts';
import type { SupportNode } from '#lib/domain/support.ts';
import { drawShareMap } from '#lib/reports/share/draw-share-map.ts';
import type { ShareFigure } from '#lib/reports/share/share-figure.ts';
import { CELL_STATE_VIEWS } from '#lib/view/cell-states.ts';
import { rowClass, type CountyRow } from '#lib/view/county-row.ts';
import { countingClause, countingOnly, filteredFinding } from '#lib/view/filter-words.ts';
import { supportFinding } from '#lib/view/findings.ts';
import { counted, nearest, people, percent } from '#lib/view/numbers.ts';
import { scaleClasses } from '#lib/view/scales.ts';
import type { ShareLegendEntry, ShareTable } from '#lib/view/share/share-view.ts';
import { supportView } from '#lib/view/support-view.ts';
import type { MapMeasure, ViewState } from '#lib/view/view-state.ts';
import { getAreaCells } from '../area-cells.ts';
import type { Atlas } from '../atlas.ts';
import { getCatalog, requireSupport } from '../catalog.ts';
import { toRow } from '../county-rows.ts';
import { getLedgerScope } from '../ledger-scope.ts';
import { FIRST_SUPPORT, supportNumbers } from '../map-page.ts';
import { gatherMaps } from '../report/report-maps.ts';
import { readCounties } from '../../queries/places.ts';
import { getTerms } from '../terms.ts';
import { shareSource } from './share-source.ts';

const MEASURE_WORDS: Readonly<Record<MapMeasure, string>> = {
  state: '',
  reach: ': residents in reach',
  nearest: ': miles to the nearest',
  access: ': supply per 10,000 residents',
};

/**
 * The map of one support, of a state or of the region in the link.
 * @throws InputError where the support or a yardstick does not exist
 */
export async function getShareMap(
  atlas: Atlas,
  state: State,
  view: ViewState,
): Promise<ShareFigure> {
  const node = requireSupport(await getCatalog(atlas), view.support ?? FIRST_SUPPORT);
  const [terms, source, scope] = await Promise.all([
    getTerms(atlas, view.terms),
    shareSource(atlas),
    // A map is of a whole state or of a region: urban and rural are a matter of its table.
    getLedgerScope(atlas, state, view.counties === 'region' ? view : {}),
  ]);
  const fips = scope.counties.map((county) => county.fips);
  const states = scope.states.map((one) => findState(one)).filter((one) => one !== undefined);
  const [all, places, map] = await Promise.all([
    getAreaCells(atlas, fips, terms),
    readCounties(atlas.db, scope.states),
    gatherMaps(atlas, states, [], [node], terms),
  ]);
  const cells = all.filter(({ support }) => support === node.slug);
  const named = new Map(places.map((place) => [place.fips, place]));
  const rows = cells.map((cell) => toRow(cell, named.get(cell.county)));
  const points = view.services ? (map.points[node.slug] ?? []) : [];
  const finding = filteredFinding(
    supportFinding(supportView(node), supportNumbers(cells), scope.place, {
      counting: countingClause(terms.filter, node),
      ...(scope.narrowedTo === 'region' && { together: 'Taken together' }),
    }),
    terms.filter,
    node,
    cells,
  );
  const title = titleOf(node, scope.place, view.measure, countingOnly(terms.filter, node));
  const drawn = {
    ...{ map, rows, points, measure: view.measure, chosen: view.county },
    ...{ region: new Set(fips), whole: scope.narrowedTo === null },
  };
  return {
    words: {
      ...{ kind: 'map', title, ...finding, county: null },
      alt: altOf(title, rows),
      legend: legendOf(rows, view.measure, points.length),
      sourceLine: source.sourceLine,
      demonstration: source.demonstration,
      table: tableOf(rows, title),
    },
    draw: (room) => drawShareMap(drawn, room),
  };
}

function titleOf(
  { label }: SupportNode,
  place: string,
  measure: MapMeasure,
  counting: string | null,
): string {
  const title = `${label}, ${place}${MEASURE_WORDS[measure]}`;
  return counting ? `${title}. ${counting}` : title;
}

function altOf(title: string, rows: readonly CountyRow[]): string {
  const states = CELL_STATE_VIEWS.flatMap(({ state, label }) => {
    const count = rows.filter((row) => row.state === state).length;
    return count === 0 ? [] : [`${label}: ${counted(count, 'county', 'counties')}.`];
  });
  return `Map by county. ${title}. ${states.join(' ')}`;
}

function legendOf(
  rows: readonly CountyRow[],
  measure: MapMeasure,
  services: number,
): ShareLegendEntry[] {
  const dots = services === 0 ? [] : [{ token: 'service', label: 'Service', count: null }];
  if (measure === 'state') {
    const count = (state: string) => rows.filter((row) => row.state === state).length;
    const states = CELL_STATE_VIEWS.map(({ state, label }) => ({
      ...{ token: state, label, count: count(state) },
    }));
    return [...states, ...dots];
  }
  const tokens = rows.map((row) => rowClass(row, measure)?.token ?? 'not-assessed');
  const count = (token: string) => tokens.filter((one) => one === token).length;
  return [
    ...scaleClasses(measure).map(({ token, label }) => ({ token, label, count: count(token) })),
    { token: 'not-assessed', label: 'Not known', count: count('not-assessed') },
    ...dots,
  ];
}

function tableOf(rows: readonly CountyRow[], caption: string): ShareTable {
  const sorted = [...rows].sort(
    (a, b) => (b.outOfReach ?? -1) - (a.outOfReach ?? -1) || (a.name < b.name ? -1 : 1),
  );
  return {
    caption: `${caption}, by county`,
    columns: ['County', 'State', 'In reach', 'Out of reach', 'Nearest'],
    rest: null,
    rows: sorted.map((row) => ({
      ...{ id: row.fips, head: row.fullName, state: row.state },
      cells: [
        percent(row.reach),
        people(row.outOfReach),
        nearest(row.nearestMiles, row.population),
      ],
    })),
  };
}
