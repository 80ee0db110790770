/** The county types of 42 CFR 422.116(c), the most populous first; CEAC: counties with extreme access considerations. */
export const MEDICARE_COUNTY_TYPES = ['large-metro', 'metro', 'micro', 'rural', 'ceac'] as const;
export type MedicareCountyType = (typeof MEDICARE_COUNTY_TYPES)[number];

type Threshold = readonly [residents: number, perSquareMile: number];

/** A county is of the first type of which it meets any pair: residents and density, both included. */
const THRESHOLDS: readonly (readonly [MedicareCountyType, readonly Threshold[]])[] = [
  [
    'large-metro',
    [
      [1_000_000, 1000],
      [500_000, 1500],
      [0, 5000],
    ],
  ],
  [
    'metro',
    [
      [200_000, 10],
      [50_000, 100],
      [10_000, 1000],
    ],
  ],
  [
    'micro',
    [
      [50_000, 10],
      [10_000, 50],
    ],
  ],
  ['rural', [[0, 10]]],
];

/**
 * The Medicare Advantage type of a county.
 * @param residents people
 * @param perSquareMile residents per square mile of land
 */
export function medicareCountyType(residents: number, perSquareMile: number): MedicareCountyType {
  const found = THRESHOLDS.find(([, pairs]) =>
    pairs.some(([people, density]) => residents >= people && perSquareMile >= density),
  );
  return found?.[0] ?? 'ceac';
}
