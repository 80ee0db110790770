import type { CoverageCell } from '#lib/coverage/cell.ts';
import type { County } from '#lib/domain/place.ts';
import type { CountyRow } from '#lib/view/county-row.ts';
import { readCounties } from '../queries/places.ts';
import type { Atlas } from './atlas.ts';
import { getStateCells } from './coverage.ts';
import type { CoverageTerms } from './terms.ts';

/** The cells of one support in the counties of a state, by county. @param state 2-digit FIPS code */
export async function getCountyRows(
  atlas: Atlas,
  state: string,
  support: string,
  terms: CoverageTerms,
): Promise<CountyRow[]> {
  const [cells, counties] = await Promise.all([
    getStateCells(atlas, state, terms),
    readCounties(atlas.db, [state]),
  ]);
  const named = new Map(counties.map((county) => [county.fips, county]));
  return cells
    .filter((cell) => cell.support === support)
    .map((cell) => toRow(cell, named.get(cell.county)));
}

/** A cell as a row of a county. */
export function toRow(cell: CoverageCell, county: County | undefined): CountyRow {
  const {
    state,
    robust,
    servicesInCounty,
    reach,
    outOfReach,
    nearestMiles,
    access,
    virtualServices,
    population,
  } = cell;
  return {
    fips: cell.county,
    edge: Boolean(cell.evidence.edge?.mayBe),
    name: county?.name ?? cell.county,
    fullName: county?.fullName ?? cell.county,
    state,
    robust,
    servicesInCounty,
    reach,
    outOfReach: outOfReach === null ? null : Math.round(outOfReach),
    nearestMiles,
    access,
    virtualServices,
    population,
    confirmedOn: cell.confirmed?.checkedOn ?? null,
    unsaid: cell.filtered?.unknown ?? 0,
  };
}
