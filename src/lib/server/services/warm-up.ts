import { DEFAULT_TERMS } from '#lib/view/asked-terms.ts';
import { theAtlas } from './atlas.ts';
import { getPage } from './get-page.ts';
import { FIRST_SUPPORT, getMapPage } from './map-page.ts';
import { awaitNation } from './national/national-coverage.ts';
import { getNationalPage } from './national/national-page.ts';
import { getShell } from './shell.ts';

/**
 * Works out what the first visitors ask for before they come: the map of the product's choice of
 * state and, where the database holds more than one, the country, in other threads. It is kept as if
 * somebody had asked; where there is no data yet, nothing is done.
 */
export async function warmUp(): Promise<void> {
  const choice = { support: null, county: null };
  await getPage(null, (atlas, state) => getMapPage(atlas, state, choice));
  const { status, states } = await getShell(null);
  if (status !== 'ready' || states.length < 2) return;
  await awaitNation(theAtlas(), FIRST_SUPPORT, DEFAULT_TERMS);
  await getNationalPage(theAtlas(), { support: null });
}
