import { MEDICARE_COUNTY_TYPES, medicareCountyType } from './medicare-county-type.ts';
import { ruralityOf } from './place.ts';

/** Residents and land of a county, as tables of indicators give them. */
export interface CountySize {
  residents: number;
  squareMiles: number;
}

/** What a county is classed by; null where it is not known, and never guessed. */
export interface CountyFacts {
  /** USDA rural-urban continuum code, 1 to 9. */
  rucc: number | null;
  size: CountySize | null;
}

/** Ways in which cited rules class counties. */
export const COUNTY_SCHEMES = ['rurality', 'medicare-advantage', 'density-250'] as const;
export type CountyScheme = (typeof COUNTY_SCHEMES)[number];

/** North Carolina's Medicaid rules call a county with fewer residents per square mile rural. */
const RURAL_BELOW_DENSITY = 250;

const CLASSES: Readonly<Record<CountyScheme, readonly string[]>> = {
  rurality: ['urban', 'rural'],
  'medicare-advantage': MEDICARE_COUNTY_TYPES,
  'density-250': ['urban', 'rural'],
};

/** The classes of a scheme, the most urban first. */
export function classesOf(scheme: CountyScheme): readonly string[] {
  return CLASSES[scheme];
}

/** @returns the class of a county, null where what it follows from is not known */
export function countyClassOf(scheme: CountyScheme, { rucc, size }: CountyFacts): string | null {
  if (scheme === 'rurality') return ruralityOf(rucc);
  if (size === null || size.squareMiles <= 0) return null;
  const perSquareMile = size.residents / size.squareMiles;
  if (scheme === 'density-250') return perSquareMile < RURAL_BELOW_DENSITY ? 'rural' : 'urban';
  return medicareCountyType(size.residents, perSquareMile);
}
