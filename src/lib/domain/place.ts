/** A point on the Earth, WGS 84 degrees. */
export interface Point {
  latitude: number;
  longitude: number;
}

/** A county or county-equivalent. */
export interface County {
  /** 5-digit FIPS code, always text. */
  fips: string;
  /** Without its kind: "Perry". */
  name: string;
  /** With its kind: "Perry County", "Orleans Parish". */
  fullName: string;
  stateFips: string;
  /** Edition of the boundaries that define it, e.g. "2017". */
  vintage: string;
  /** Its population center where known, else the center of its area. */
  center: Point;
}

/** A census tract: the population stands at its center of population. */
export interface Tract extends Point {
  /** 11-digit GEOID, always text. */
  geoid: string;
  /** 5-digit FIPS of its county. */
  county: string;
  /** Residents, 2020 census. */
  population: number;
}

export type Rurality = 'urban' | 'rural';

/**
 * Urban or rural by USDA rural-urban continuum code: 1 to 3 are metropolitan.
 * Null where the county has no code: it is not guessed.
 */
export function ruralityOf(rucc: number | null): Rurality | null {
  if (rucc === null) return null;
  return rucc <= 3 ? 'urban' : 'rural';
}

// Kinds of county-equivalents (Census Bureau, "States, Counties, and Statistically Equivalent Entities").
const INDEPENDENT_CITIES = new Set(['24510', '29510', '32510']);
const ALASKA_CENSUS_AREAS = new Set(
  '02016 02050 02070 02105 02158 02180 02198 02240 02261 02290'.split(' '),
);
const ALASKA_MUNICIPALITIES: Readonly<Record<string, string>> = {
  '02020': 'Municipality',
  '02110': 'City and Borough',
  '02220': 'City and Borough',
  '02230': 'Municipality',
  '02275': 'City and Borough',
  '02282': 'City and Borough',
};

/** The full name of a county-equivalent, e.g. ("22071", "Orleans") is "Orleans Parish". */
export function countyFullName(fips: string, name: string): string {
  const state = fips.slice(0, 2);
  if (state === '11' || state === '60' || state === '66' || state === '69' || state === '78')
    return name;
  if (state === '22') return `${name} Parish`;
  if (state === '72') return `${name} Municipio`;
  if (INDEPENDENT_CITIES.has(fips) || (state === '51' && fips >= '51500')) {
    return /city$/i.test(name) ? name : `${name} city`;
  }
  if (state === '02') {
    const kind = ALASKA_CENSUS_AREAS.has(fips)
      ? 'Census Area'
      : (ALASKA_MUNICIPALITIES[fips] ?? 'Borough');
    return `${name} ${kind}`;
  }
  return `${name} County`;
}
