import type { State } from '#lib/domain/state.ts';
import { writeDeaths } from '#lib/formats/coverage/write-deaths.ts';
import type { Atlas } from './atlas.ts';
import { getDeathFigures } from './death-figures.ts';

/** Deaths by all the groups of counties that any page shows; null where there are no counts. */
export async function getDeathsFile(
  atlas: Atlas,
  state: State,
): Promise<{ name: string; text: string } | null> {
  const [found, { version }] = await Promise.all([
    getDeathFigures(atlas, state),
    atlas.dataVersion(),
  ]);
  if (!found) return null;
  return {
    name: `deaths-${state.code}-v${version}.csv`,
    text: writeDeaths(found.figures, found.year),
  };
}
