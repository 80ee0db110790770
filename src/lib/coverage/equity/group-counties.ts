import type { IndicatorState } from '#lib/domain/indicator.ts';
import { quartileCuts, quartileOf } from './quartiles.ts';

/** Counties that belong together. */
export interface CountyGroup {
  id: string;
  /** 5-digit FIPS. */
  counties: readonly string[];
  /** Lowest and highest value among them; null where the group is made by the lack of a value. */
  range: readonly [low: number, high: number] | null;
}

/** An indicator of a county: a value, or the reason why there is none. */
export interface CountyIndicator {
  value: number | null;
  state: IndicatorState;
}

/** The groups that an indicator makes, least need first, then those without a usable value. */
export const NEED_GROUPS = ['q1', 'q2', 'q3', 'q4', 'unreliable', 'suppressed', 'missing'] as const;
export type NeedGroup = (typeof NEED_GROUPS)[number];

/**
 * Groups counties by quarters of an indicator, q4 the highest values. Suppressed, unreliable and
 * missing are groups of their own: the quarters are made from plain values alone.
 * @param indicators by county; a county without an entry has no value in the source: missing
 * @returns the groups that have counties; null where there are too few values for quarters
 */
export function groupByNeed(
  counties: readonly string[],
  indicators: ReadonlyMap<string, CountyIndicator>,
): CountyGroup[] | null {
  const valueOf = (county: string) => {
    const own = indicators.get(county);
    return own?.state === 'value' ? own.value : null;
  };
  const cuts = quartileCuts(counties.map(valueOf).filter((value) => value !== null));
  if (!cuts) return null;
  const groupOf = (county: string): NeedGroup => {
    const value = valueOf(county);
    if (value !== null) return `q${quartileOf(value, cuts)}`;
    const state = indicators.get(county)?.state;
    return state === undefined || state === 'value' ? 'missing' : state;
  };
  return collect(counties, NEED_GROUPS, groupOf, valueOf);
}

/** The groups that rural-urban codes make: two classes or nine codes, and counties without a code. */
export function groupByRurality(
  counties: readonly string[],
  codes: ReadonlyMap<string, number>,
  detail: 'classes' | 'codes',
): CountyGroup[] {
  const all = Array.from({ length: 9 }, (_, index) => `rucc-${index + 1}`);
  const ids = detail === 'classes' ? ['urban', 'rural', 'unclassified'] : [...all, 'unclassified'];
  const groupOf = (county: string) => {
    const code = codes.get(county);
    if (code === undefined) return 'unclassified';
    if (detail === 'codes') return `rucc-${code}`;
    return code <= 3 ? 'urban' : 'rural';
  };
  return collect(counties, ids, groupOf, () => null);
}

function collect(
  counties: readonly string[],
  ids: readonly string[],
  groupOf: (county: string) => string,
  valueOf: (county: string) => number | null,
): CountyGroup[] {
  const groups = Map.groupBy(counties, groupOf);
  return ids.flatMap((id) => {
    const own = groups.get(id) ?? [];
    const values = own.map(valueOf).filter((value) => value !== null);
    const range =
      values.length === 0 ? null : ([Math.min(...values), Math.max(...values)] as const);
    return own.length === 0 ? [] : [{ id, counties: own, range }];
  });
}
