import { findState, STATES, type State } from '#lib/domain/state.ts';
import { accept, EMPTY, quote, refuse, type Parsed } from './parsed.ts';

const byName = new Map(STATES.map((state) => [state.name.toLowerCase(), state]));

/** A state by its postal code, in any case, or by its full name. */
export function parseState(text: string): Parsed<State> {
  if (text === '') return EMPTY;
  const state = /^[a-z]{2}$/i.test(text) ? findState(text) : byName.get(text.toLowerCase());
  return state
    ? accept(state)
    : refuse(quote(text), 'the postal code of a U.S. state or territory, such as KY');
}
