import { findState, type State } from '#lib/domain/state.ts';
import { parseArea } from '../cells/area.ts';
import { parseCountyFips } from '../cells/fips.ts';
import { parseState } from '../cells/state.ts';
import type { TableRow } from '../table/table.ts';

/**
 * The states that a row belongs to: the one it names, else its county's, else those it serves.
 * Empty where it names none.
 */
export function statesOfRow({ cells }: TableRow): State[] {
  const named = parseState(cells['state'] ?? '').value;
  if (named) return [named];
  const county = parseCountyFips(cells['county_fips'] ?? '').value;
  const places = county === null ? (parseArea(cells['service_area'] ?? '').value ?? []) : [county];
  return [...new Set(places.map((place) => findState(place.slice(0, 2))))].filter(
    (state) => state !== undefined,
  );
}
