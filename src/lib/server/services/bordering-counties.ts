import { neighbors } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import us from 'us-atlas/counties-10m.json' with { type: 'json' };
import type { State } from '#lib/domain/state.ts';

const { objects } = us as unknown as Topology<{ counties: GeometryCollection }>;

/** By county, the counties that it has a border with; found once. */
let found: readonly (readonly number[])[] | null = null;

/** The counties of other states that have a border with one of a state's: people cross it. @returns FIPS codes */
export function borderingCounties({ fips: state }: State): string[] {
  const counties = objects.counties.geometries;
  found ??= neighbors(counties);
  const beside = counties.flatMap(({ id }, at) =>
    String(id).startsWith(state) ? (found?.[at] ?? []) : [],
  );
  const codes = beside.map((at) => String(counties[at]?.id));
  return [...new Set(codes)].filter((code) => !code.startsWith(state)).sort();
}
