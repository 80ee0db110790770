import { findState } from '#lib/domain/state.ts';
import { parseCountyFips } from './fips.ts';
import { accept, EMPTY, quote, refuse, repair, type Parsed } from './parsed.ts';

const EXPECTED =
  'counties (five-digit FIPS) or states (postal codes) parted by semicolons, such as 21193;21195 or KY';

/**
 * A service area: county FIPS codes and states, parted by `;`. States may be postal codes or FIPS
 * codes and are given as two digits. A lost leading zero is put back and reported.
 */
export function parseArea(text: string): Parsed<string[]> {
  const parts = text
    .split(/[;,]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length === 0) return EMPTY;
  const places: string[] = [];
  const mended: string[] = [];
  for (const part of parts) {
    const place = parsePlace(part);
    if (place.value === null) return refuse(quote(part), EXPECTED);
    if (place.problem) mended.push(`${part} as ${place.value}`);
    places.push(place.value);
  }
  const area = [...new Set(places)];
  if (mended.length === 0) return accept(area);
  return repair(area, quote(text), `${EXPECTED}; it was read with ${mended.join(', ')}`);
}

function parsePlace(part: string): Parsed<string> {
  const state = part.length === 2 ? findState(part) : undefined;
  return state ? accept(state.fips) : parseCountyFips(part);
}
