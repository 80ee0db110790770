import { findState, type State } from '#lib/domain/state.ts';
import type { CountyChoice } from '#lib/view/compare-page.ts';
import { readCounties } from '../queries/places.ts';
import type { Atlas } from './atlas.ts';

/** The counties of the state in view, then those of other states that are asked for beside them. */
export async function countyChoices(
  atlas: Atlas,
  state: State,
  chosen: readonly string[],
): Promise<CountyChoice[]> {
  const states = [...new Set([state.fips, ...chosen.map((fips) => fips.slice(0, 2))])];
  const counties = await readCounties(atlas.db, states);
  const kept = new Set(chosen);
  const isElsewhere = ({ fips }: CountyChoice) => Number(!fips.startsWith(state.fips));
  return counties
    .filter(({ stateFips, fips }) => stateFips === state.fips || kept.has(fips))
    .map(({ fips, name, stateFips }) => ({
      fips,
      name: stateFips === state.fips ? name : `${name}, ${findState(stateFips)?.code}`,
    }))
    .sort((a, b) => isElsewhere(a) - isElsewhere(b) || a.name.localeCompare(b.name, 'en'));
}
