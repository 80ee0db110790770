import type { Table } from './centers.ts';
import type { Zip } from './zips.ts';

/** Kentucky's towns with their ZIP codes, by county: what a fictional address needs of the real world. */
export function towns(zips: readonly Zip[], counties: Table): Table {
  const fipsByName = new Map(
    counties.rows.map(([state = '', county = '', name = '']) => [
      name.toUpperCase(),
      state + county,
    ]),
  );
  const rows = zips
    .filter((zip) => zip.state === 'KY')
    .map((zip) => {
      const fips = fipsByName.get(zip.county);
      if (!fips)
        throw new Error(`ZIP ${zip.code}: found county ${zip.county}, expected one of Kentucky`);
      return [fips, zip.city, zip.code, zip.latitude.toFixed(5), zip.longitude.toFixed(5)];
    });
  rows.sort(([a = '', , b = ''], [c = '', , d = '']) => (a + b < c + d ? -1 : 1));
  return { header: ['county_fips', 'city', 'zip', 'latitude', 'longitude'], rows };
}
