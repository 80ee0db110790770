import { FEWEST_SHOWN, INDICATORS, type IndicatorValue } from '#lib/domain/indicator.ts';

/** Whether a value is a count of deaths too small to show. */
export function isSmallCount({ indicator, value }: IndicatorValue): boolean {
  const sensitive = INDICATORS.some(({ id, sensitive }) => id === indicator && sensitive);
  return sensitive && value !== null && value < FEWEST_SHOWN;
}

/**
 * Takes small counts of deaths out of what is shown, and with each the rate of the same county and
 * year, which would give the count away: both become suppressed. Other values stay as they are.
 */
export function withholdSmallCounts<T extends IndicatorValue>(values: readonly T[]): T[] {
  const rates = new Map(INDICATORS.flatMap(({ id, rateOf }) => (rateOf ? [[rateOf, id]] : [])));
  const small = new Set(
    values
      .filter(isSmallCount)
      .flatMap(({ indicator, place, year }) =>
        [indicator, rates.get(indicator)].map((id) => `${id} ${place} ${year}`),
      ),
  );
  return values.map((one) =>
    small.has(`${one.indicator} ${one.place} ${one.year}`)
      ? { ...one, value: null, state: 'suppressed' as const }
      : one,
  );
}
