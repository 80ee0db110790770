import { REGION_SETS } from '#lib/domain/region-set.ts';
import type { State } from '#lib/domain/state.ts';
import type { RegionChoices } from '#lib/view/compare-page.ts';
import type { Atlas } from './atlas.ts';
import { countyChoices } from './county-choices.ts';

/** What a region is put together from. @param chosen FIPS codes that are chosen already */
export async function getRegionChoices(
  atlas: Atlas,
  state: State,
  chosen: readonly string[],
): Promise<RegionChoices> {
  const ready = REGION_SETS.find((set) => set.state === state.code);
  return {
    choices: await countyChoices(atlas, state, chosen),
    readyRegions: ready?.regions ?? [],
    readySource: ready ? `${ready.label} (${ready.source})` : null,
  };
}
