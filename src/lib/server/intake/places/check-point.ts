import type { ListedPlace } from '#lib/domain/listing.ts';
import type { Point } from '#lib/domain/place.ts';
import { findState } from '#lib/domain/state.ts';
import type { LentPoint, PlacingTools } from './placing-tools.ts';

/** Farther than this from the county that is given, coordinates are doubted. */
const GIVEN_COUNTY_MILES = 5;
/** Farther than this from the county that the other list names, the difference is told. */
const NAMED_COUNTY_MILES = 2;

interface PointInQuestion {
  place: ListedPlace;
  point: Point;
  lent: LentPoint | null;
  given: string | null;
  countyFips: string | null;
}

/** Reports coordinates that contradict what else the row, or the other list, says of the place. */
export function checkPoint(question: PointInQuestion, tools: PlacingTools): void {
  if (question.given !== null) checkGivenCounty(question, question.given, tools);
  else {
    checkState(question, tools);
    if (question.lent) checkNamedCounty(question, question.lent, tools);
  }
}

function checkGivenCounty({ point }: PointInQuestion, given: string, tools: PlacingTools): void {
  const miles = tools.gazetteer.milesTo(given, point);
  if (miles <= GIVEN_COUNTY_MILES) return;
  tools.report({
    column: 'county_fips',
    found: `county ${given}, but coordinates ${Math.round(miles)} miles outside it`,
    expected: 'coordinates in the county; the county was kept as given',
    severity: 'warning',
  });
}

function checkState({ place, point, countyFips }: PointInQuestion, tools: PlacingTools): void {
  const state = place.state === null ? undefined : findState(place.state);
  if (!state || countyFips === null || countyFips.startsWith(state.fips)) return;
  // Border towns have addresses across the river: a short way over is no contradiction.
  const across = tools.gazetteer.milesToState(state.fips, point);
  if (across <= GIVEN_COUNTY_MILES) return;
  tools.report({
    column: 'state',
    found: `an address in ${state.name}, but a point ${Math.round(across)} miles outside it, in county ${countyFips}`,
    expected: 'a point in the state of the address; the county follows the point',
    severity: 'warning',
  });
}

function checkNamedCounty(
  { place, point, countyFips }: PointInQuestion,
  { countyName }: LentPoint,
  tools: PlacingTools,
): void {
  const state = findState(place.state ?? '');
  if (!state || countyName === null) return;
  const named = tools.gazetteer.countiesNamed(state.fips, countyName);
  if (named.length === 0 || named.some((fips) => fips === countyFips)) return;
  const miles = Math.min(...named.map((fips) => tools.gazetteer.milesTo(fips, point)));
  if (miles <= NAMED_COUNTY_MILES) return;
  tools.report({
    column: null,
    found: `"${countyName}" as the county in the list of coordinates, ${miles.toFixed(1)} miles from the point`,
    expected: `the county that holds the point, ${countyFips}, which was taken`,
    severity: 'info',
  });
}
