import { findState, type State } from '#lib/domain/state.ts';
import type { Shell } from '#lib/view/shell.ts';
import { readStatesWithData } from '../queries/places.ts';
import { readSources } from '../queries/sources.ts';
import { theAtlas, type Atlas } from './atlas.ts';

const NOTHING: Shell = {
  status: 'no-database',
  state: null,
  states: [],
  demonstration: false,
  dataDate: null,
  dataVersion: null,
};

/** The frame of the pages, also where there is no database yet. @param state postal code, or null */
export async function getShell(state: string | null): Promise<Shell> {
  let atlas: Atlas;
  try {
    atlas = theAtlas();
    await atlas.dataVersion();
  } catch {
    return NOTHING;
  }
  const withData = await atlas.remember('states', async () => shellStates(atlas));
  const { version, changedOn } = await atlas.dataVersion();
  const sources = await readSources(atlas.db);
  const asked = state === null ? undefined : findState(state);
  const shown = asked ?? findState(withData[0]?.fips ?? '') ?? null;
  return {
    status: statusOf(withData, shown),
    state: shown,
    states: withData.map(({ code, name }) => ({ code, name })),
    demonstration: sources.some((source) => source.demonstration),
    dataDate: changedOn,
    dataVersion: version,
  };
}

/** Without residents of any state there is nothing to show of the one asked for either. */
function statusOf(withData: readonly State[], shown: State | null): Shell['status'] {
  if (withData.length === 0) return 'empty';
  return withData.some(({ code }) => code === shown?.code) ? 'ready' : 'no-state-data';
}

/** States that a person may look at: the one with the most services first, then by name. */
async function shellStates(atlas: Atlas) {
  const rows = await readStatesWithData(atlas.db);
  const [first, ...rest] = rows
    .map((row) => findState(row.state))
    .filter((found) => found !== undefined);
  return first ? [first, ...rest.sort((a, b) => a.name.localeCompare(b.name))] : [];
}
