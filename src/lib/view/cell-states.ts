import { CELL_STATES, type CellState } from '#lib/coverage/cell.ts';

/** How a cell state is named and marked, everywhere the same. */
export interface CellStateView {
  state: CellState;
  label: string;
  /** One letter in compact payloads. */
  letter: string;
  /** What it means, in one sentence. */
  meaning: string;
}

const VIEWS: Readonly<Record<CellState, Omit<CellStateView, 'state'>>> = {
  gap: {
    label: 'Gap',
    letter: 'g',
    meaning: 'None in the county, and fewer than half of its residents have one in reach.',
  },
  'neighbor-dependent': {
    label: 'Neighbor-dependent',
    letter: 'n',
    meaning: 'None in the county, but at least half of its residents have one in reach elsewhere.',
  },
  partial: {
    label: 'Partial',
    letter: 'p',
    meaning: 'Some in the county, but the share of residents in reach is below the yardstick.',
  },
  covered: {
    label: 'Covered',
    letter: 'c',
    meaning: 'Some in the county, and the share of residents in reach meets the yardstick.',
  },
  'not-assessed': {
    label: 'Not assessed',
    letter: 'x',
    meaning:
      'No source claims to list this support here: nothing is known, and nothing is counted.',
  },
};

/** All cell states, gravest first, not assessed last. */
export const CELL_STATE_VIEWS: readonly CellStateView[] = CELL_STATES.map((state) => ({
  state,
  ...VIEWS[state],
}));

export function cellStateView(state: CellState): CellStateView {
  return { state, ...VIEWS[state] };
}

const byLetter = new Map(CELL_STATE_VIEWS.map((view) => [view.letter, view.state]));

/** The state of a letter of a compact payload. @throws Error on any other letter */
export function stateOfLetter(letter: string): CellState {
  const state = byLetter.get(letter);
  if (!state) throw new Error(`No cell state has the letter "${letter}"`);
  return state;
}
