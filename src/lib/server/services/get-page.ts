import { InputError } from '#lib/domain/issue.ts';
import { findState, type State } from '#lib/domain/state.ts';
import { theAtlas, type Atlas } from './atlas.ts';
import { getShell } from './shell.ts';

/**
 * What a page shows of a state: the one asked for, else the product's choice.
 * @param asked postal code, or what an address has in its place; null for the product's choice
 * @returns null where there is no data to show, which the page then says
 * @throws InputError where there is no such state
 */
export async function getPage<T>(
  asked: string | null,
  show: (atlas: Atlas, state: State) => Promise<T>,
): Promise<T | null> {
  if (asked !== null && !findState(asked)) {
    const expected = 'the postal code of a state, such as KY';
    throw new InputError({ row: null, column: 'state', found: `"${asked}"`, expected });
  }
  const shell = await getShell(asked);
  const state = findState(shell.state?.code ?? '');
  if (shell.status !== 'ready' || !state) return null;
  return show(theAtlas(), state);
}

/**
 * What a page shows of all that the database holds, also where that is in no state.
 * @returns null where there is no database, which the page then says
 */
export async function getWholePage<T>(show: (atlas: Atlas) => Promise<T>): Promise<T | null> {
  const { status } = await getShell(null);
  return status === 'no-database' ? null : show(theAtlas());
}
