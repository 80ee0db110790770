/** Strengths of ties, 1 to 4, from the weights of a file. */
export interface WeightScale {
  /** True where the weights are strengths already. */
  kept: boolean;
  /** @param weight one of the weights that the scale was made of */
  strengthOf(weight: number): 1 | 2 | 3 | 4;
}

const LEVELS = [1, 2, 3, 4] as const;

/**
 * Weights that are all 1, 2, 3 or 4 are strengths. Others (calls in a month, shared clients) have
 * no unit in common with a strength, so each is placed by the quarter of the file's weights in
 * which it stands: 1 plus the quartiles (nearest rank) below it. Equal weights get the same, the
 * lower, strength.
 * @param weights finite and above zero
 */
export function createWeightScale(weights: readonly number[]): WeightScale {
  if (weights.every((weight) => LEVELS.some((level) => level === weight))) {
    return { kept: true, strengthOf: (weight) => LEVELS[weight - 1] ?? 1 };
  }
  const sorted = weights.toSorted((a, b) => a - b);
  const quartiles = [0.25, 0.5, 0.75].map((p) => sorted[Math.ceil(p * sorted.length) - 1] ?? 0);
  return {
    kept: false,
    strengthOf: (weight) => LEVELS[quartiles.filter((cut) => cut < weight).length] ?? 4,
  };
}
