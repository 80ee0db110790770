import type { CoverageCell } from '#lib/coverage/cell.ts';
import { nearbyServices } from '#lib/coverage/nearby-services.ts';
import type { County } from '#lib/domain/place.ts';
import { findState } from '#lib/domain/state.ts';
import type { NeighborLine } from '#lib/reports/facts.ts';
import { readCounties } from '../../queries/places.ts';
import type { Atlas } from '../atlas.ts';
import { getCatalog } from '../catalog.ts';
import { getSortedServices } from '../coverage-input.ts';
import type { CoverageTerms } from '../terms.ts';

/** For the supports that counties have not: in which county the nearest in-person service is. */
export async function gatherNeighbors(
  atlas: Atlas,
  counties: readonly County[],
  cells: readonly CoverageCell[],
  terms: CoverageTerms,
): Promise<NeighborLine[]> {
  const [catalog, { services }] = await Promise.all([
    getCatalog(atlas),
    getSortedServices(atlas, terms),
  ]);
  const inPerson = services.filter(
    ({ modality, county }) => modality !== 'virtual' && county !== null,
  );
  const bySupport = Map.groupBy(inPerson, ({ support }) => support);
  const byFips = new Map(counties.map((county) => [county.fips, county]));
  const found = cells
    .filter(({ state }) => state === 'gap' || state === 'neighbor-dependent')
    .flatMap(({ county: fips, support }) => {
      const county = byFips.get(fips);
      const own = catalog.members(support).flatMap((slug) => bySupport.get(slug) ?? []);
      const [nearest] = county ? nearbyServices(own, county.center, 1) : [];
      if (!nearest?.county) return [];
      return [{ county: fips, support, nearestIn: nearest.county, miles: nearest.miles }];
    });
  const names = await namesOf(
    atlas,
    found.map(({ nearestIn }) => nearestIn),
  );
  return found.map((line) => ({
    ...line,
    nearestIn: nameFrom(line.county, line.nearestIn, names),
  }));
}

async function namesOf(atlas: Atlas, fips: readonly string[]): Promise<Map<string, string>> {
  const states = [...new Set(fips.map((code) => code.slice(0, 2)))];
  const counties = await readCounties(atlas.db, states);
  return new Map(counties.map((county) => [county.fips, county.fullName]));
}

/** A county's name as it is said in another: with its state where that is another, too. */
function nameFrom(from: string, fips: string, names: ReadonlyMap<string, string>): string {
  const name = names.get(fips) ?? fips;
  const state = fips.slice(0, 2);
  return state === from.slice(0, 2) ? name : `${name}, ${findState(state)?.name ?? state}`;
}
