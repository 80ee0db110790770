/**
 * Weights of the three equal distance bands of a catchment, the nearest first: the discrete weights
 * of Luo and Qi (2009), "An enhanced two-step floating catchment area (E2SFCA) method for measuring
 * spatial accessibility to primary care physicians", Health & Place 15(4), 1100–1107.
 */
export const BAND_WEIGHTS = [1, 0.68, 0.22] as const;

/** In a table of bands: so near to a limit that the miles must decide. */
export const ASK_MILES = BAND_WEIGHTS.length;

/** The band that stands for "beyond the catchment": the last, after all that may be within. */
export const BEYOND = ASK_MILES + 1;

/**
 * The band of a pair of tract and site, limits inclusive.
 * @param miles between them
 * @param catchmentMiles of the tract
 * @returns 0 to 2, or BEYOND
 */
export function bandOf(miles: number, catchmentMiles: number): number {
  if (!(miles <= catchmentMiles)) return BEYOND;
  if (miles <= catchmentMiles / 3) return 0;
  return miles <= (2 * catchmentMiles) / 3 ? 1 : 2;
}
