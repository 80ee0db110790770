import type { State } from '#lib/domain/state.ts';
import { writeDeaths } from '#lib/formats/coverage/write-deaths.ts';
import type { Atlas } from './atlas.ts';
import { getDeathFigures } from './death-figures.ts';
import { nameFile } from './name-file.ts';

/** Deaths by all the groups of counties that any page shows; null where there are no counts. */
export async function getDeathsFile(
  atlas: Atlas,
  state: State,
): Promise<{ name: string; text: string } | null> {
  const found = await getDeathFigures(atlas, state);
  if (!found) return null;
  return {
    // Counts of real people: nothing in it is fictional.
    name: await nameFile(atlas, { what: 'deaths', place: state.name, demonstration: false }),
    text: writeDeaths(found.figures, found.year),
  };
}
