/**
 * County codes of newer editions than the boundaries of 2017, and what they were then (Census
 * Bureau, "Substantial Changes to Counties and County Equivalent Entities").
 */

/** Alaska's Valdez-Cordova Census Area (02261) was divided in 2019 into these two, exactly. */
const DIVIDED: ReadonlyMap<string, string> = new Map([
  ['02063', '02261'],
  ['02066', '02261'],
]);

/** Connecticut's planning regions (from 2022) cut across its eight counties. */
const CONNECTICUT_REGION = /^091[1-9]0$/;

/**
 * Counties of territories without polygons in the boundaries: in American Samoa, Rose Island and
 * Swains Island, where nobody lives.
 */
const WITHOUT_POLYGON: ReadonlySet<string> = new Set(['60030', '60040']);

/** The county of 2017 that holds all of a county of a newer edition, or null. */
export function countyBefore(fips: string): string | null {
  return DIVIDED.get(fips) ?? null;
}

/** Which edition a code belongs to that the boundaries do not have; null where none is known. */
export function describeOtherVintage(fips: string): string | null {
  if (CONNECTICUT_REGION.test(fips)) return 'a planning region of Connecticut, in use since 2022';
  if (DIVIDED.has(fips)) return 'a census area of Alaska, in use since 2019';
  if (WITHOUT_POLYGON.has(fips)) return 'an island of American Samoa without residents';
  return null;
}

/**
 * Which counties of 2017 have most of their residents in a county-equivalent of a newer edition.
 * From the tracts of the 2020 census and the crosswalk of Connecticut's tracts to its planning
 * regions (CT Data Collaborative, 2022): the closest is Litchfield, with more than half of its
 * 185,186 residents in the Northwest Hills. Alaska's two parts have the same code.
 */
const MOST_OF: ReadonlyMap<string, readonly string[]> = new Map([
  ['02063', ['02261']],
  ['09110', ['09003', '09013']],
  ['09130', ['09007']],
  ['09150', ['09015']],
  ['09160', ['09005']],
  ['09170', ['09009']],
  ['09180', ['09011']],
  ['09190', ['09001']],
]);

/** The counties of 2017 whose residents live mostly in a county-equivalent of a newer edition. */
export function countiesMostlyIn(fips: string): readonly string[] {
  return MOST_OF.get(fips) ?? [];
}
