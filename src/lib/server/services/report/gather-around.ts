import { assessCoverage } from '#lib/coverage/assess-coverage.ts';
import type { CoverageCell } from '#lib/coverage/cell.ts';
import { ruralityOf, type County } from '#lib/domain/place.ts';
import { findState } from '#lib/domain/state.ts';
import type { SupportNode } from '#lib/domain/support.ts';
import type { MapFacts, MapGround } from '#lib/reports/facts.ts';
import { SLIDE_FRAME } from '#lib/reports/present/slide-frame.ts';
import { isWholeStates } from '#lib/reports/print/is-whole-states.ts';
import { mapInFrame } from '#lib/reports/print/map-in-frame.ts';
import { PRINT_FRAME } from '#lib/reports/print/print-style.ts';
import { ruralityLabel } from '#lib/view/rurality.ts';
import { readCounties, readRuralUrbanCodes, readStatesWithData } from '../../queries/places.ts';
import { getAreaCells } from '../area-cells.ts';
import type { Atlas } from '../atlas.ts';
import { getCoverageInput } from '../coverage-input.ts';
import type { CoverageTerms } from '../terms.ts';

/**
 * The counties that the maps of a region show around it, with their cells of the subjects: who relies
 * on whom ends at no county line. States without data are left out, and a whole state stands for itself.
 */
export async function gatherAround(
  atlas: Atlas,
  map: MapGround,
  region: ReadonlySet<string>,
  subjects: readonly SupportNode[],
  terms: CoverageTerms,
): Promise<MapFacts['around']> {
  if (isWholeStates(map, region)) return { counties: [], cells: [] };
  const shown = shownAround(map, region);
  const states = new Set((await readStatesWithData(atlas.db)).map(({ state }) => state));
  const near = [...new Set([...shown].map((fips) => fips.slice(0, 2)))].filter((one) =>
    states.has(one),
  );
  const [all, codes] = await Promise.all([
    readCounties(atlas.db, near),
    readRuralUrbanCodes(atlas.db, near),
  ]);
  const counties = all.filter(({ fips }) => shown.has(fips));
  const own = new Set([...region].map((fips) => fips.slice(0, 2)));
  const home = [...own][0] ?? '';
  return {
    counties: counties.map(({ fips, fullName, stateFips }) => {
      const state = findState(stateFips)?.code ?? stateFips;
      const rucc = codes.get(fips) ?? null;
      return {
        ...{ fips, state, rurality: ruralityLabel(ruralityOf(rucc), rucc) },
        name: own.size > 1 || stateFips !== home ? `${fullName}, ${state}` : fullName,
      };
    }),
    cells: await cellsAround(atlas, { counties, own, subjects }, terms),
  };
}

function shownAround(map: MapGround, region: ReadonlySet<string>): Set<string> {
  const shown = Object.entries(map.points).flatMap(([slug, points]) => {
    const catchmentMiles = map.catchments[slug] ?? null;
    return [PRINT_FRAME, SLIDE_FRAME].flatMap((frame) =>
      mapInFrame({ map, region, catchmentMiles, points }, frame).counties.map(({ fips }) => fips),
    );
  });
  return new Set(shown.filter((fips) => !region.has(fips)));
}

interface Around {
  counties: readonly County[];
  /** States of the region, 2-digit: their cells are known already. */
  own: ReadonlySet<string>;
  subjects: readonly SupportNode[];
}

/** Beyond the line of the state only what is shown is assessed: a neighbor as a whole would take as long as the report. */
async function cellsAround(
  atlas: Atlas,
  { counties, own, subjects }: Around,
  terms: CoverageTerms,
): Promise<CoverageCell[]> {
  const asked = new Set(subjects.map(({ slug }) => slug));
  const inside = counties.filter(({ stateFips }) => own.has(stateFips));
  const outside = new Set(counties.filter((one) => !inside.includes(one)).map(({ fips }) => fips));
  const known = await getAreaCells(
    atlas,
    inside.map(({ fips }) => fips),
    terms,
  );
  const cells = known.filter(({ support }) => asked.has(support));
  if (outside.size === 0) return cells;
  const states = [...new Set([...outside].map((fips) => fips.slice(0, 2)))];
  const input = await getCoverageInput(atlas, states, terms);
  const narrow = {
    ...input,
    counties: input.counties.filter(({ fips }) => outside.has(fips)),
    tracts: input.tracts.filter(({ county }) => outside.has(county)),
  };
  return [...cells, ...assessCoverage(narrow, subjects)];
}
