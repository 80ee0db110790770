import fellowshipFile from '#data/fellowships.json' with { type: 'json' };
import { readFellowships, type Fellowship } from '#lib/formats/meetings/fellowship.ts';
import type { FellowshipId } from '#lib/formats/meetings/fellowship-ids.ts';

let fellowships: Fellowship[] | undefined;

/** A fellowship that this version of the product knows. */
export function productFellowship(id: FellowshipId): Fellowship {
  fellowships ??= readFellowships(fellowshipFile);
  const found = fellowships.find((one) => one.id === id);
  if (!found) throw new Error(`Found no fellowship ${id} in data/fellowships.json`);
  return found;
}
