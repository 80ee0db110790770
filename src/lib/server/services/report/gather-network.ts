import { regionNetwork } from '#lib/network/region-network.ts';
import type { State } from '#lib/domain/state.ts';
import type { NetworkFacts, RegionNetworkFacts } from '#lib/reports/facts.ts';
import type { ReportRegion } from '#lib/reports/model/report.ts';
import { DEFAULT_JOURNEY } from '#lib/view/journey-view.ts';
import { networkFinding } from '#lib/view/network-finding.ts';
import type { Atlas } from '../atlas.ts';
import { getJourneyPage } from '../network/journey-page.ts';
import { getMissingTies } from '../network/missing-ties.ts';
import { getNetworkData, type NetworkData } from '../network/network-data.ts';
import { getNetwork } from '../network/network.ts';
import { DIRECTORY_COUNTIES } from './county-facts.ts';

/** As many missing ties as a report names. */
const TIES = 6;
/** As many as are looked through for those of the region: more than any state has that matter. */
const SEARCHED = 500;
/** As many organizations as are named with the number of their partners. */
const PARTNERS = 10;

/** The networks of the region's states, its own, the journeys of its counties, and the ties that are missing there. */
export async function gatherNetwork(
  atlas: Atlas,
  states: readonly State[],
  region: ReportRegion,
): Promise<NetworkFacts> {
  const own = region.kind === 'state' ? null : await ofRegion(atlas, region);
  return {
    states: await Promise.all(states.map((state) => ofState(atlas, state))),
    region: own,
    journeys: (await Promise.all(states.map((state) => journeysOf(atlas, state, region)))).flat(),
    missingTies: await missingTiesOf(atlas, states, region),
  };
}

async function ofState(atlas: Atlas, state: State) {
  const { measures, unnamedTies } = await getNetwork(atlas, { state: state.code });
  const finding =
    (measures['organizations'] ?? 0) === 0
      ? {
          headline: `No organization of ${state.name} is recorded.`,
          detail: 'Nothing can be said of who works together there.',
        }
      : networkFinding(measures, unnamedTies, state.name);
  return { name: state.name, finding };
}

/** The organizations that are located in the region or name it in a service area. */
async function ofRegion(atlas: Atlas, region: ReportRegion): Promise<RegionNetworkFacts> {
  const data = await getNetworkData(atlas);
  const { partners, ...counts } = regionNetwork({ ...data, members: membersOf(data, region) });
  const names = new Map(data.organizations.map(({ id, name }) => [id, name]));
  return {
    ...counts,
    partners: partners
      .slice(0, PARTNERS)
      .map((one) => ({ ...one, name: names.get(one.id) ?? one.id })),
  };
}

function membersOf({ offers }: NetworkData, { counties }: ReportRegion): ReadonlySet<string> {
  const wanted = new Set(counties.flatMap(({ fips }) => [fips, fips.slice(0, 2)]));
  return new Set(
    offers
      .filter(
        ({ county, area }) =>
          (county !== null && wanted.has(county)) || area.some((place) => wanted.has(place)),
      )
      .map(({ organizationId }) => organizationId),
  );
}

/** Of each county, or of the whole state where there are too many. */
async function journeysOf(atlas: Atlas, state: State, region: ReportRegion) {
  const each = region.kind !== 'state' && region.counties.length <= DIRECTORY_COUNTIES;
  const asked = each
    ? region.counties.filter(({ fips }) => fips.startsWith(state.fips))
    : [{ fips: null, name: state.name }];
  return Promise.all(
    asked.map(async ({ fips, name }) => ({
      name,
      page: await getJourneyPage(atlas, state, { ...DEFAULT_JOURNEY, county: fips, day: null }),
    })),
  );
}

/** A tie may mend journeys on both sides of a state line: it is told once. */
async function missingTiesOf(atlas: Atlas, states: readonly State[], region: ReportRegion) {
  const wanted = new Set(region.counties.map(({ fips }) => fips));
  const found = await Promise.all(
    states.map(({ code }) => getMissingTies(atlas, { state: code, limit: SEARCHED })),
  );
  const inRegion = found
    .flatMap(({ ties }) => ties)
    .filter(({ counties }) => counties.some(({ fips }) => wanted.has(fips)));
  const pairs = new Map(inRegion.map((tie) => [[tie.from.id, tie.to.id].sort().join(' '), tie]));
  const ties = [...pairs.values()];
  return (states.length > 1 ? ties.sort((a, b) => b.residents - a.residents) : ties).slice(0, TIES);
}
