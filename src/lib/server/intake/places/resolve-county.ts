import type { ListedPlace } from '#lib/domain/listing.ts';
import { countyBefore, describeOtherVintage } from './other-vintages.ts';
import type { PlacingTools } from './placing-tools.ts';

/**
 * The county that a row gives, in the edition of the boundaries.
 * @returns null where it gives none, or one of another edition that its point must replace;
 *   `refused` where there is no such county
 */
export function resolveCounty(
  { countyFips, latitude, zip }: ListedPlace,
  { gazetteer, report }: Pick<PlacingTools, 'gazetteer' | 'report'>,
): string | null | 'refused' {
  if (countyFips === null || gazetteer.hasCounty(countyFips)) return countyFips;
  const before = countyBefore(countyFips);
  if (before !== null) return before;
  const vintage = describeOtherVintage(countyFips);
  const replaced = vintage !== null && (latitude !== null || zip !== null);
  report({
    column: 'county_fips',
    found: vintage ? `${countyFips}, ${vintage}` : countyFips,
    expected: replaced
      ? 'a county of the 2017 edition of boundaries; the place was located by its address instead'
      : 'a county of the 2017 edition of boundaries',
    severity: replaced ? 'warning' : 'error',
  });
  return replaced ? null : 'refused';
}
