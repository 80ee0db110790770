import type { MapTie } from './map-ties.ts';
import { counted } from './numbers.ts';

/** @param placed whether the organization itself has a place on the map */
export function mapTiesSentence(placed: boolean, ties: readonly Pick<MapTie, 'line'>[]): string {
  if (ties.length === 0) return 'No working tie of it is known by name.';
  const works = `It works with ${counted(ties.length, 'organization', 'organizations')}`;
  if (!placed) return `${works}. It has no place on this map itself, so no line is drawn.`;
  const drawn = ties.filter(({ line }) => line !== null).length;
  if (drawn === ties.length) return `${works}, ${drawn === 1 ? 'which is' : 'all'} on this map.`;
  if (drawn === 0) return `${works}, none of them on this map.`;
  return `${works}; ${drawn} of them ${drawn === 1 ? 'is' : 'are'} on this map.`;
}
