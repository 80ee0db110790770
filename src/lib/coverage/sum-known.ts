/**
 * Adds up what is known.
 * @returns null where nothing is known: a missing figure is never zero
 */
export function sumKnown(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}
