import { distanceMiles } from '#lib/geography/distance.ts';
import type { Point } from '#lib/domain/place.ts';
import { countyAt } from './county-at.ts';
import { townAt, type CountyFacts } from './facts.ts';
import type { Site } from './model.ts';
import { STREETS } from './names/words.ts';
import type { Random } from './random.ts';

/** Share of sites of which only the county is known, confidential ones aside. */
const COUNTY_ONLY = 0.07;
/** How much more likely a tract in the middle of the principal town is than one far from it. */
const TOWN_PULL = 9;
const TOWN_MILES = 4;
/** Degrees by which a site may lie beside its tract's center, about half a mile to a mile. */
const JITTER = 0.012;

/** Degrees that a site keeps from the county's boundary, some two hundred yards. */
const MARGIN = 0.002;

/** A site in a county: near where people live, most often in the principal town. */
export function drawSite(county: CountyFacts, confidential: boolean, random: Random): Site {
  const point = drawPoint(county, random);
  const { city, zip } = townAt(county, point);
  const street = `${random.between(101, 2899)} ${random.pick(STREETS)}`;
  const known = !confidential && !random.chance(COUNTY_ONLY);
  return { county, confidential, address: known ? { ...point, street, city, zip } : null };
}

function drawPoint(county: CountyFacts, random: Random): Point {
  const weights = county.tracts.map((tract) => {
    const near = Math.exp(-distanceMiles(tract, county.principalTown) / TOWN_MILES);
    return tract.population * (1 + TOWN_PULL * near);
  });
  for (;;) {
    const tract = county.tracts[drawIndex(weights, random)];
    if (!tract) throw new Error(`Found no tract in ${county.name} County`);
    const point = {
      latitude: round(tract.latitude + JITTER * (random.next() - random.next())),
      longitude: round(tract.longitude + JITTER * (random.next() - random.next())),
    };
    if (wellInside(county, point)) return point;
  }
}

/** Inside with a margin, so that no other way of drawing the boundary puts the point elsewhere. */
function wellInside({ fips }: CountyFacts, { latitude, longitude }: Point): boolean {
  return [-MARGIN, 0, MARGIN].every((north) =>
    [-MARGIN, 0, MARGIN].every(
      (east) => countyAt({ latitude: latitude + north, longitude: longitude + east }) === fips,
    ),
  );
}

function drawIndex(weights: readonly number[], random: Random): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let left = random.next() * total;
  const index = weights.findIndex((weight) => (left -= weight) < 0);
  return index < 0 ? weights.length - 1 : index;
}

function round(degrees: number): number {
  return Number(degrees.toFixed(5));
}
