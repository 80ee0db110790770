import type { Point } from '#lib/domain/place.ts';
import { distanceMiles } from '#lib/geography/distance.ts';
import { catchmentOf } from '../catchment.ts';
import type { CoverageInput, CoverageService } from '../input.ts';
import { areaHolds } from '../service-area.ts';
import { isInPerson } from '../supply-sites.ts';

/** The services of one support that residents of a county can turn to, by how. */
export interface CountyWeek {
  /** In person, located in the county. */
  here: readonly CoverageService[];
  /** In person in another county, within the catchment of residents of this one. */
  near: readonly CoverageService[];
  /** Online only, offered to the county. */
  virtual: readonly CoverageService[];
  /** Statute miles that "near" means; null where residents' catchment is not known. */
  catchmentMiles: number | null;
}

/**
 * @param fips 5-digit FIPS of one of the input's counties
 * @param support slug of a type or group of the input's catalog
 * @throws RangeError where the input has no such county or support
 */
export function collectWeek(input: CoverageInput, fips: string, support: string): CountyWeek {
  const county = input.counties.find((one) => one.fips === fips);
  const node = input.catalog.find(support);
  if (!county || !node) throw new RangeError(`Found no county ${fips} or no support ${support}`);
  const members = new Set(input.catalog.members(support));
  const services = input.services.filter((service) => members.has(service.support));
  const { miles } = catchmentOf(node, county.rucc);
  const residents = input.tracts.filter((tract) => tract.county === fips && tract.population > 0);
  const isNear = nearTo(residents, miles);
  const inPerson = services.filter(isInPerson);
  return {
    here: inPerson.filter((service) => service.county === fips),
    near: inPerson.filter(
      ({ county: at, point }) => at !== fips && point !== null && isNear(point),
    ),
    virtual: services.filter((service) => !isInPerson(service) && isOffered(service, fips)),
    catchmentMiles: miles,
  };
}

/** Without an area of its own, a virtual service is taken to be offered where it is located. */
function isOffered({ area, county }: CoverageService, fips: string): boolean {
  return area.length === 0 ? county === fips : areaHolds(area, fips);
}

/** Miles of a degree of latitude, a little less than there are: the box must not be too small. */
const DEGREE_MILES = 68;

/** Whether a point is within so many miles of one of the residents' tracts. */
function nearTo(residents: readonly Point[], miles: number | null): (point: Point) => boolean {
  if (miles === null) return () => false;
  const south = Math.min(...residents.map(({ latitude }) => latitude)) - miles / DEGREE_MILES;
  const north = Math.max(...residents.map(({ latitude }) => latitude)) + miles / DEGREE_MILES;
  return (point) =>
    point.latitude >= south &&
    point.latitude <= north &&
    residents.some((resident) => distanceMiles(resident, point) <= miles);
}
