import type { Tract } from '#lib/domain/place.ts';
import { parseCode } from './geoid.ts';
import { readCenters, type CentersOptions, type CentersReading } from './read-centers.ts';

/** A tract with its row in the file. */
export type TractRow = Tract & { row: number };

const parseTract = parseCode(6);

/**
 * Reads the Census Bureau's centers of population of tracts (STATEFP, COUNTYFP, TRACTCE,
 * POPULATION, LATITUDE, LONGITUDE). A tract of 0 people is a tract.
 * @throws InputError where the file is no such table, or the state does not exist
 */
export function readTracts(
  bytes: Uint8Array,
  options: CentersOptions,
): Promise<CentersReading<TractRow>> {
  return readCenters<TractRow>(bytes, options, {
    required: ['TRACTCE'],
    known: [],
    codeColumn: 'TRACTCE',
    code: (tract) => tract.geoid,
    read(reader, center, lostZeros) {
      const parse = lostZeros.ofRepairs(reader.row, parseTract);
      const tract = reader.require('TRACTCE', parse, 'a tract code of six digits');
      return tract === null ? null : { row: reader.row, geoid: center.county + tract, ...center };
    },
  });
}
