import { InputError } from '#lib/domain/issue.ts';
import { findState, type State } from '#lib/domain/state.ts';
import { quote } from './parsed.ts';

/**
 * The state that a reader is asked to keep; null where it keeps all.
 * @param state postal code or two-digit FIPS code
 * @throws InputError where there is no such state
 */
export function wantedState(state: string | undefined): State | null {
  if (state === undefined) return null;
  const found = findState(state);
  if (found) return found;
  throw new InputError({
    row: null,
    column: null,
    found: `the state ${quote(state)}`,
    expected: 'the postal code of a U.S. state or territory, such as KY',
  });
}
