import { describe, expect, it } from 'vitest';
import { medicareCountyType } from '#lib/domain/medicare-county-type.ts';

describe('medicareCountyType', () => {
  // 42 CFR 422.116(c): each boundary from both sides.
  it.each<[residents: number, perSquareMile: number, type: string]>([
    [1_000_000, 1000, 'large-metro'],
    [999_999, 1000, 'metro'],
    [1_000_000, 999.9, 'metro'],
    [500_000, 1500, 'large-metro'],
    [500_000, 1499.9, 'metro'],
    [499_999, 1500, 'metro'],
    [100, 5000, 'large-metro'],
    [9_999, 4999.9, 'rural'],
    [200_000, 10, 'metro'],
    [200_000, 9.99, 'ceac'],
    [199_999, 10, 'micro'],
    [50_000, 100, 'metro'],
    [50_000, 99.9, 'micro'],
    [49_999, 100, 'micro'],
    [10_000, 1000, 'metro'],
    [10_000, 999.9, 'micro'],
    [9_999, 1000, 'rural'],
    [50_000, 10, 'micro'],
    [49_999, 10, 'rural'],
    [10_000, 50, 'micro'],
    [10_000, 49.9, 'rural'],
    [9_999, 50, 'rural'],
    [1, 10, 'rural'],
    [1, 9.99, 'ceac'],
    [2_000_000, 5, 'ceac'],
  ])('%i residents, %f per square mile: %s', (residents, perSquareMile, type) => {
    expect(medicareCountyType(residents, perSquareMile)).toBe(type);
  });
});
