import { InputError } from '#lib/domain/issue.ts';
import type { County } from '#lib/domain/place.ts';
import { findState, type State } from '#lib/domain/state.ts';
import type { ReportRegion } from '#lib/reports/model/report.ts';
import type { ReportRequest } from '#lib/reports/model/request.ts';
import { regionName } from '#lib/reports/narrative/region-name.ts';
import { readCounties } from '../../queries/places.ts';
import type { Atlas } from '../atlas.ts';

/** The region that is asked for, with its states. */
export interface AskedRegion {
  region: ReportRegion;
  counties: readonly County[];
  states: readonly State[];
}

/** @throws InputError where the state or one of the counties does not exist */
export async function readReportRegion(atlas: Atlas, request: ReportRequest): Promise<AskedRegion> {
  const states = statesOf(request);
  const known = await readCounties(
    atlas.db,
    states.map(({ fips }) => fips),
  );
  const wanted = new Set(request.counties);
  const counties = request.state === null ? known.filter(({ fips }) => wanted.has(fips)) : known;
  const missing = [...wanted].find((fips) => !counties.some((county) => county.fips === fips));
  if (missing !== undefined) throw unknownCounty(missing);
  if (counties.length === 0) throw unknownCounty('');
  const several = states.length > 1;
  return {
    region: {
      ...describe(request, counties, states),
      counties: counties.map(({ fips, fullName, stateFips }) => {
        const state = findState(stateFips)?.code ?? stateFips;
        return { fips, name: several ? `${fullName}, ${state}` : fullName, state };
      }),
    },
    counties,
    states,
  };
}

function statesOf({ state, counties }: ReportRequest): State[] {
  const codes = state === null ? [...new Set(counties.map((fips) => fips.slice(0, 2)))] : [state];
  return codes.map((code) => {
    const found = findState(code);
    if (found) return found;
    throw state === null
      ? unknownCounty(counties.find((fips) => fips.startsWith(code)) ?? code)
      : unknownState(code);
  });
}

function describe(
  { state, regionName: given }: ReportRequest,
  counties: readonly County[],
  states: readonly State[],
): Pick<ReportRegion, 'kind' | 'name'> {
  if (given !== null) return { kind: 'region', name: given };
  if (state !== null) return { kind: 'state', name: states[0]?.name ?? state };
  const named = counties.map(({ name, fullName, stateFips }) => ({
    ...{ name, fullName, stateName: findState(stateFips)?.name ?? stateFips },
  }));
  return { kind: counties.length === 1 ? 'county' : 'counties', name: regionName(named) };
}

const unknownCounty = (found: string) =>
  new InputError({
    ...{ row: null, column: 'county', found: `"${found}"` },
    expected: 'the 5-digit FIPS code of a county, such as 21193',
  });

const unknownState = (found: string) =>
  new InputError({
    ...{ row: null, column: 'state', found: `"${found}"` },
    expected: 'the postal code of a state, such as KY',
  });
