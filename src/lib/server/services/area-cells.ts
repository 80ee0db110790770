import type { CoverageCell } from '#lib/coverage/cell.ts';
import { summarizeArea, type AreaSummary } from '#lib/coverage/areas/area-summary.ts';
import type { Atlas } from './atlas.ts';
import { getCatalog } from './catalog.ts';
import { getStateCells } from './coverage.ts';
import type { CoverageTerms } from './terms.ts';

/** The cells of some counties, of whatever states. @param counties 5-digit FIPS codes */
export async function getAreaCells(
  atlas: Atlas,
  counties: readonly string[],
  terms: CoverageTerms,
): Promise<CoverageCell[]> {
  const wanted = new Set(counties);
  const states = [...new Set(counties.map((fips) => fips.slice(0, 2)))].sort();
  const perState = await Promise.all(states.map((state) => getStateCells(atlas, state, terms)));
  return perState.flatMap((cells) => cells.filter(({ county }) => wanted.has(county)));
}

/** Some counties taken together, computed once per set and terms. */
export async function getAreaSummary(
  atlas: Atlas,
  counties: readonly string[],
  terms: CoverageTerms,
): Promise<AreaSummary> {
  const key = [...counties].sort().join('.');
  return atlas.remember(`area:${key}:${terms.key}`, async () =>
    summarizeArea(await getAreaCells(atlas, counties, terms), await getCatalog(atlas)),
  );
}
