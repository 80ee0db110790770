import { ruralityOf, type County } from '#lib/domain/place.ts';
import { findState, type State } from '#lib/domain/state.ts';
import type { Region } from '#lib/view/region.ts';
import type { CountyClass } from '#lib/view/view-state.ts';
import { readCounties, readRuralUrbanCodes } from '../queries/places.ts';
import type { Atlas } from './atlas.ts';

/** Which counties a ledger or its file is of. */
export interface LedgerScope {
  /** The same for the same counties. */
  key: string;
  /** "Kentucky"; "“Kentucky River”" for a region, which may cross state lines. */
  place: string;
  /** What it is narrowed to; null for all counties of the state. */
  narrowedTo: Exclude<CountyClass, 'all'> | null;
  /** By FIPS code; a county of another state than the one in view is called "Brown, OH". */
  counties: readonly Pick<County, 'fips' | 'name' | 'fullName'>[];
  /** FIPS codes of the states that they lie in. */
  states: readonly string[];
  /** Counties of the state in view, whatever the scope. */
  of: number;
}

/** What a scope is asked for by. */
export interface ScopeQuestion {
  counties?: CountyClass;
  region?: Region | null;
}

/**
 * The counties that a ledger is asked for: all of the state, its urban or rural ones, or those of
 * the region in the link. A region that names no county which is known here is no region.
 */
export async function getLedgerScope(
  atlas: Atlas,
  state: State,
  { counties: wanted = 'all', region = null }: ScopeQuestion,
): Promise<LedgerScope> {
  const own = await readCounties(atlas.db, [state.fips]);
  const whole = { place: state.name, states: [state.fips], of: own.length };
  if (wanted === 'urban' || wanted === 'rural') {
    const codes = await readRuralUrbanCodes(atlas.db, [state.fips]);
    const counties = own.filter(({ fips }) => ruralityOf(codes.get(fips) ?? null) === wanted);
    return { ...whole, key: `${state.fips} ${wanted}`, narrowedTo: wanted, counties };
  }
  const members = wanted === 'region' && region ? await readMembers(atlas, region) : [];
  if (!region || members.length === 0)
    return { ...whole, key: state.fips, narrowedTo: null, counties: own };
  return {
    key: `${state.fips} ${region.name} ${members.map(({ fips }) => fips).join('.')}`,
    place: `“${region.name}”`,
    narrowedTo: 'region',
    counties: members.map(({ fips, name, fullName, stateFips }) => {
      const elsewhere = stateFips === state.fips ? '' : `, ${findState(stateFips)?.code}`;
      return { fips, name: `${name}${elsewhere}`, fullName: `${fullName}${elsewhere}` };
    }),
    states: [...new Set(members.map(({ stateFips }) => stateFips))],
    of: own.length,
  };
}

async function readMembers(atlas: Atlas, { counties }: Region): Promise<County[]> {
  const wanted = new Set(counties);
  const states = [...new Set(counties.map((fips) => fips.slice(0, 2)))];
  const all = await readCounties(atlas.db, states);
  return all.filter(({ fips }) => wanted.has(fips));
}
