import { INDICATORS } from '#lib/domain/indicator.ts';
import type { County } from '#lib/domain/place.ts';
import type { NeedLine } from '#lib/view/county-page.ts';
import { measured } from '#lib/view/numbers.ts';
import { withholdSmallCounts } from '#lib/coverage/equity/withhold.ts';
import { readIndicators, type IndicatorFact } from '../queries/indicators.ts';
import type { Atlas } from './atlas.ts';

/** Need indicators of a county beside the other counties of its state, the newest year of each. */
export async function needLines(atlas: Atlas, county: County): Promise<NeedLine[]> {
  const facts = await atlas.remember(`indicators:${county.stateFips}`, async () =>
    withholdSmallCounts(await readIndicators(atlas.db, county.stateFips)),
  );
  return INDICATORS.filter(({ needRises }) => needRises !== null).flatMap((indicator) => {
    const all = facts.filter((fact) => fact.indicator === indicator.id);
    const year = Math.max(...all.map((fact) => fact.year));
    const newest = all.filter((fact) => fact.year === year);
    const own = newest.find((fact) => fact.place === county.fips);
    return own ? [needLine(indicator, own, newest)] : [];
  });
}

function needLine(
  { id, label, meaning, unit }: (typeof INDICATORS)[number],
  own: IndicatorFact,
  all: readonly IndicatorFact[],
): NeedLine {
  const values = all
    .map(({ value }) => value)
    .filter((value) => value !== null)
    .sort((a, b) => a - b);
  const [low = 0] = values;
  const high = values.at(-1) ?? low;
  const place = (value: number) => (high > low ? (value - low) / (high - low) : 0.5);
  const middle = values.length > 0 ? median(values) : null;
  return {
    id,
    label,
    meaning,
    year: own.year,
    state: own.state,
    value: own.value === null ? capital(own.state) : measured(own.value, unit),
    rank: own.value === null ? null : 1 + values.filter((value) => value > (own.value ?? 0)).length,
    of: values.length,
    ticks: values.map((value) => Math.round(place(value) * 1000) / 1000),
    middle: middle === null ? null : place(middle),
    own: own.value === null ? null : place(own.value),
  };
}

function median(sorted: readonly number[]): number {
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? 0) + upper) / 2;
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
