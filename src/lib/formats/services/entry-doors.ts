import { DOORS } from '#lib/domain/journey.ts';
import { parseOneOf } from '../cells/one-of.ts';
import { parseSeveral } from '../cells/several.ts';

/** Doors that an organization keeps, parted by semicolons, in the order of the words. */
export const parseEntryDoors = parseSeveral(parseOneOf(DOORS), DOORS);
