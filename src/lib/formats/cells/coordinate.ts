import { parseNumber } from './number.ts';
import { accept, EMPTY, quote, refuse, type Parsed } from './parsed.ts';

/**
 * Latitude in degrees, WGS 84. Only what no place on Earth can have is refused here; whether the
 * point lies inside the United States is asked of the geography, with both coordinates at hand.
 */
export function parseLatitude(text: string): Parsed<number> {
  return degrees(text, 90, 'a latitude in decimal degrees, such as 38.2009');
}

/** Longitude in degrees, WGS 84, west negative. */
export function parseLongitude(text: string): Parsed<number> {
  return degrees(text, 180, 'a longitude in decimal degrees, such as -84.8733');
}

function degrees(text: string, limit: number, expected: string): Parsed<number> {
  if (text === '') return EMPTY;
  const { value } = parseNumber(text);
  if (value === null) return refuse(quote(text), expected);
  if (Math.abs(value) > limit) {
    return refuse(quote(text), `${expected} (are latitude and longitude swapped?)`);
  }
  return accept(value);
}
