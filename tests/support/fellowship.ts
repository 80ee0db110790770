import fellowshipFile from '#data/fellowships.json' with { type: 'json' };
import { readFellowships, type Fellowship } from '#lib/formats/meetings/fellowship.ts';

export const fellowships = readFellowships(fellowshipFile);

/** A fellowship as the product ships it. */
export function fellowship(id: Fellowship['id']): Fellowship {
  const found = fellowships.find((one) => one.id === id);
  if (!found) throw new Error(`Found no fellowship ${id}`);
  return found;
}
