import { findState, type State } from '#lib/domain/state.ts';
import type { CountyChoice } from '#lib/view/compare-page.ts';
import { readCounties } from '../queries/places.ts';
import type { Atlas } from './atlas.ts';

/** The counties of the state in view, and those of other states that are chosen already. */
export async function countyChoices(
  atlas: Atlas,
  state: State,
  chosen: readonly string[],
): Promise<CountyChoice[]> {
  const states = [...new Set([state.fips, ...chosen.map((fips) => fips.slice(0, 2))])];
  const counties = await readCounties(atlas.db, states);
  const kept = new Set(chosen);
  return counties
    .filter(({ stateFips, fips }) => stateFips === state.fips || kept.has(fips))
    .map(({ fips, name, stateFips }) => ({
      fips,
      name: stateFips === state.fips ? name : `${name}, ${findState(stateFips)?.code}`,
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}
