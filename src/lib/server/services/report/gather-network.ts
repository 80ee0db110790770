import type { State } from '#lib/domain/state.ts';
import type { NetworkFacts } from '#lib/reports/facts.ts';
import type { ReportRegion } from '#lib/reports/model/report.ts';
import { DEFAULT_JOURNEY } from '#lib/view/journey-view.ts';
import { networkFinding } from '#lib/view/network-finding.ts';
import type { Atlas } from '../atlas.ts';
import { getJourneyPage } from '../network/journey-page.ts';
import { getMissingTies } from '../network/missing-ties.ts';
import { getNetwork } from '../network/network.ts';
import { DIRECTORY_COUNTIES } from './county-facts.ts';

/** As many missing ties as a report names. */
const TIES = 6;
/** As many as are looked through for those of the region: more than any state has that matter. */
const SEARCHED = 500;

/** The network of the region's state, the journeys of its counties, and the ties that are missing there. */
export async function gatherNetwork(
  atlas: Atlas,
  state: State,
  region: ReportRegion,
): Promise<NetworkFacts> {
  const { measures, unnamedTies } = await getNetwork(atlas, { state: state.code });
  const each = region.kind !== 'state' && region.counties.length <= DIRECTORY_COUNTIES;
  const asked = each
    ? region.counties.map(({ fips, name }) => ({ fips, name }))
    : [{ fips: null, name: state.name }];
  const journeys = await Promise.all(
    asked.map(async ({ fips, name }) => ({
      name,
      page: await getJourneyPage(atlas, state, { ...DEFAULT_JOURNEY, county: fips, day: null }),
    })),
  );
  const wanted = new Set(region.counties.map(({ fips }) => fips));
  const { ties } = await getMissingTies(atlas, { state: state.code, limit: SEARCHED });
  return {
    finding: networkFinding(measures, unnamedTies, state.name),
    journeys,
    missingTies: ties
      .filter(({ counties }) => counties.some(({ fips }) => wanted.has(fips)))
      .slice(0, TIES),
  };
}
