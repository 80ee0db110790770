import type { CountyFacts } from '../facts.ts';

/** How strongly regional centers draw services, beside a county of ordinary size (1). */
const CENTERS: Readonly<Record<string, number>> = {
  Jefferson: 40,
  Fayette: 30,
  Kenton: 11,
  Campbell: 9,
  Boone: 8,
  Warren: 10,
  Daviess: 9,
  McCracken: 8.5,
  Hardin: 8,
  Pulaski: 8,
  Madison: 8,
  Boyd: 8,
  Perry: 7.5,
};

/** Smaller towns that serve the counties around them. */
const TOWNS = new Set(
  (
    'Christian,Franklin,Laurel,Scott,Henderson,Hopkins,Rowan,Pike,Clark,Jessamine,Calloway,Barren,' +
    'Floyd,Whitley,Montgomery,Mason,Boyle,Shelby,Graves,Johnson,Taylor,Bullitt,Nelson,Oldham'
  ).split(','),
);
const TOWN = 3.6;

/** Residents of an ordinary county. */
const ORDINARY = 22_000;

/** A county's draw: a fixed figure for the centers, else by its residents within narrow limits. */
export function pullOf(county: CountyFacts): number {
  const fixed = CENTERS[county.name] ?? (TOWNS.has(county.name) ? TOWN : undefined);
  return fixed ?? Math.min(2, Math.max(0.35, county.population / ORDINARY));
}

/** Regions where community supports are thin: the Appalachian east and the far west. */
const THIN: Readonly<Record<string, number>> = {
  purchase: 0.55,
  pennyrile: 0.65,
  furnace: 0.75,
  sandy: 0.5,
  forks: 0.4,
  gap: 0.55,
  trace: 0.6,
  gateway: 0.7,
};

/** The share of the ordinary draw that a region keeps for supports that are not clinical. */
export function communityFactor(county: CountyFacts): number {
  return THIN[county.region.id] ?? 1;
}
