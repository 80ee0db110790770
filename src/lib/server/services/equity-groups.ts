import {
  groupByNeed,
  groupByRurality,
  type CountyGroup,
  type CountyIndicator,
} from '#lib/coverage/equity/group-counties.ts';
import { withholdSmallCounts } from '#lib/coverage/equity/withhold.ts';
import { INDICATORS, type Indicator } from '#lib/domain/indicator.ts';
import { InputError } from '#lib/domain/issue.ts';
import type { State } from '#lib/domain/state.ts';
import type { Grouping } from '#lib/view/equity-page.ts';
import { readIndicators, type IndicatorFact } from '../queries/indicators.ts';
import { readCounties, readRuralUrbanCodes } from '../queries/places.ts';
import type { Atlas } from './atlas.ts';

/** The two groupings that need no indicator but the rural-urban code. */
const RURALITY: readonly Grouping[] = [
  { id: 'rurality', label: 'Urban and rural' },
  { id: 'rucc', label: 'Nine rural-urban codes' },
];

/** The indicators of a state as pages may show them: small counts of deaths are withheld. */
export async function getIndicators(atlas: Atlas, state: State): Promise<readonly IndicatorFact[]> {
  const key = `shown-indicators:${state.fips}`;
  return atlas.remember(key, async () =>
    withholdSmallCounts(await readIndicators(atlas.db, state.fips)),
  );
}

/** How the counties of a state can be grouped: by rurality, and by each need indicator that it has. */
export async function getGroupings(atlas: Atlas, state: State): Promise<Grouping[]> {
  const facts = await getIndicators(atlas, state);
  const known = new Set(facts.map(({ indicator }) => indicator));
  const needs = INDICATORS.filter(({ id, needRises }) => needRises === true && known.has(id));
  return [...RURALITY, ...needs.map(({ id, label }) => ({ id, label }))];
}

export interface Groups {
  grouping: Grouping;
  /** Null for a grouping by rurality. */
  indicator: Indicator | null;
  year: number | null;
  /** Titles of the sources of its values. */
  sources: readonly string[];
  /** Null where there are too few values for quarters. */
  groups: CountyGroup[] | null;
}

/**
 * The counties of a state in groups. The quarters of an indicator are made over the counties of this
 * state, each counted once; its newest year holds.
 * @throws InputError where there is no such grouping
 */
export async function getGroups(atlas: Atlas, state: State, by: string): Promise<Groups> {
  const groupings = await getGroupings(atlas, state);
  const grouping = groupings.find(({ id }) => id === by);
  if (!grouping) throw unknownGrouping(by, groupings);
  const counties = (await readCounties(atlas.db, [state.fips])).map(({ fips }) => fips);
  if (by === 'rurality' || by === 'rucc') {
    const codes = await readRuralUrbanCodes(atlas.db, [state.fips]);
    const groups = groupByRurality(counties, codes, by === 'rurality' ? 'classes' : 'codes');
    return { grouping, indicator: null, year: null, sources: [], groups };
  }
  const own = (await getIndicators(atlas, state)).filter(({ indicator }) => indicator === by);
  const year = Math.max(...own.map((fact) => fact.year));
  const newest = own.filter((fact) => fact.year === year);
  const values = new Map<string, CountyIndicator>(newest.map((fact) => [fact.place, fact]));
  const sources = [...new Set(newest.map(({ source }) => source))];
  const indicator = INDICATORS.find(({ id }) => id === by) ?? null;
  return { grouping, indicator, year, sources, groups: groupByNeed(counties, values) };
}

function unknownGrouping(by: string, groupings: readonly Grouping[]): InputError {
  const expected = `one of ${groupings.map(({ id }) => id).join(', ')}`;
  return new InputError({ row: null, column: 'grouping', found: `"${by}"`, expected });
}
