import { DOORS, type DoorId } from '#lib/domain/journey.ts';
import { parseOneOf } from '../cells/one-of.ts';
import { accept, EMPTY, type Parsed } from '../cells/parsed.ts';

const parseDoor = parseOneOf(DOORS);

/** Doors that an organization keeps, parted by semicolons, in the order of the words. */
export function parseEntryDoors(text: string): Parsed<DoorId[]> {
  const parts = text
    .split(/[;,]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length === 0) return EMPTY;
  const doors = new Set<DoorId>();
  for (const part of parts) {
    const parsed = parseDoor(part);
    if (parsed.value === null) return { ...parsed, value: null };
    doors.add(parsed.value);
  }
  return accept(DOORS.filter((door) => doors.has(door)));
}
