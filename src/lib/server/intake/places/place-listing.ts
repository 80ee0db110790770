import type { Issue } from '#lib/domain/issue.ts';
import type { ListedPlace } from '#lib/domain/listing.ts';
import type { Point } from '#lib/domain/place.ts';
import type { Precision } from '#lib/domain/service.ts';
import { findState } from '#lib/domain/state.ts';
import { COORDINATE_FAULT_LABELS, findCoordinateFault } from '#lib/geography/united-states.ts';
import { checkPoint } from './check-point.ts';
import type { LentPoint, PlacingTools } from './placing-tools.ts';
import { resolveCounty } from './resolve-county.ts';
import type { Gazetteer } from './gazetteer.ts';

/** Where a listing is, as well as it could be found out. */
export interface Placing {
  /** 5-digit FIPS; null where the listing could not be placed. */
  countyFips: string | null;
  point: Point | null;
  precision: Precision;
}

/**
 * Locates a place: a county that is given stands; else by its coordinates; else by coordinates
 * that another list has for the address; else by its ZIP code's centroid; else not at all, and
 * said so.
 * @returns null where the row must be refused: the reason was reported as an error
 */
export function placeListing(place: ListedPlace, tools: PlacingTools): Placing | null {
  const given = resolveCounty(place, tools);
  const own = given === 'refused' ? given : ownPoint(place, given, tools);
  if (given === 'refused' || own === 'refused') return null;
  const lent = own ? null : lentPoint(place, given, tools);
  const point = own ?? lent;
  if (!point) return placeByZip(place, given, tools);
  const countyFips = given ?? tools.gazetteer.countyAt(point, findState(place.state ?? ''));
  checkPoint({ place, point, lent, given, countyFips }, tools);
  return {
    countyFips,
    point: { latitude: point.latitude, longitude: point.longitude },
    precision: place.approximate === true ? 'area' : 'exact',
  };
}

function ownPoint(
  { latitude, longitude }: ListedPlace,
  given: string | null,
  tools: PlacingTools,
): Point | null | 'refused' {
  if (latitude === null && longitude === null) return null;
  const whole = latitude !== null && longitude !== null;
  const fault = whole ? pointFault({ latitude, longitude }, given, tools) : BOTH;
  if (whole && fault === null) return { latitude, longitude };
  tools.report({
    column: latitude === null ? 'longitude' : 'latitude',
    found: `${latitude ?? 'no latitude'}, ${longitude ?? 'no longitude'}`,
    expected: fault ?? BOTH,
    severity: 'error',
  });
  return 'refused';
}

const BOTH = 'a latitude and a longitude, or neither';

/** What was expected instead of such coordinates, or null where they are good. */
function pointFault(
  point: Point,
  given: string | null,
  { gazetteer }: PlacingTools,
): string | null {
  const fault = findCoordinateFault(point);
  if (fault) return COORDINATE_FAULT_LABELS[fault];
  if (given !== null || gazetteer.countyAt(point) !== null) return null;
  return 'a place in a county of the United States or its territories';
}

/** Lent coordinates that are bad are no fault of the row: they are passed over, and said so. */
function lentPoint(
  place: ListedPlace,
  given: string | null,
  tools: PlacingTools,
): LentPoint | null {
  const lent = tools.lend(place);
  if (!lent) return null;
  const fault = pointFault(lent, given, tools);
  if (!fault) return lent;
  tools.report({
    column: null,
    found: `coordinates ${lent.latitude}, ${lent.longitude} for this address in the other list`,
    expected: `${fault}; they were not used`,
    severity: 'warning',
  });
  return null;
}

function placeByZip(place: ListedPlace, given: string | null, tools: PlacingTools): Placing {
  const centroid = place.zip === null ? null : tools.gazetteer.zip(place.zip);
  const countyFips = centroid && tools.gazetteer.countyAt(centroid, findState(place.state ?? ''));
  // A ZIP code may reach into the county that is given while its centroid lies in another.
  if (centroid && countyFips !== null && (given === null || given === countyFips)) {
    checkPoint({ place, point: centroid, lent: null, given, countyFips }, tools);
    return { countyFips, point: centroid, precision: 'zip' };
  }
  if (given !== null) return { countyFips: given, point: null, precision: 'county' };
  tools.report(unplaced(place, tools.gazetteer));
  return { countyFips: null, point: null, precision: 'none' };
}

function unplaced({ zip }: ListedPlace, { hasZips }: Gazetteer): Omit<Issue, 'row'> {
  const placeable = 'coordinates, a county_fips or a ZIP code';
  const severity = 'warning';
  if (zip === null) {
    return {
      column: null,
      found: 'nothing to place it by; it is kept without a county',
      expected: placeable,
      severity,
    };
  }
  const found = `ZIP code ${zip}, whose place is not known; it is kept without a county`;
  const expected = hasZips
    ? 'coordinates, a county_fips or a ZIP code among the imported centroids'
    : 'coordinates, or ZIP centroids to place it by: run "import zips" first, then this again';
  return { column: 'zip', found, expected, severity };
}
