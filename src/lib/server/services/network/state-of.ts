import { InputError } from '#lib/domain/issue.ts';
import { findState } from '#lib/domain/state.ts';

/**
 * @param state postal code or 2-digit FIPS code
 * @returns its FIPS code; null for none
 * @throws InputError where there is no such state
 */
export function stateFips(state: string | null | undefined): string | null {
  if (!state) return null;
  const found = findState(state);
  if (found) return found.fips;
  throw new InputError({
    row: null,
    column: 'state',
    found: `"${state}"`,
    expected: 'the postal code of a state, such as KY',
  });
}
