import type { CellState } from '#lib/coverage/cell.ts';

/**
 * The marks of the states, drawn once for the page and used by every cell: as shapes, since browsers
 * leave colored backgrounds out of print.
 */
export const STATE_MARKS = [
  '<svg class="hidden" width="0" height="0" aria-hidden="true">',
  symbol(
    'gap',
    '#9a1b1e',
    '#9a1b1e',
    '<path d="M4 4l4 4M8 4l-4 4" stroke="#fff" stroke-width="1.4"/>',
  ),
  symbol(
    'neighbor-dependent',
    '#eaa862',
    '#8f5310',
    '<path d="M1 6l5-5M1 11L11 1M6 11l5-5" stroke="#8f5310"/>',
  ),
  symbol(
    'partial',
    '#f8df97',
    '#8f6a00',
    ['M3.5 3.5h0', 'M8.5 3.5h0', 'M6 6h0', 'M3.5 8.5h0', 'M8.5 8.5h0']
      .map((d) => `<path d="${d}" stroke="#7a5a00" stroke-width="1.6" stroke-linecap="round"/>`)
      .join(''),
  ),
  symbol('covered', '#bfe1d7', '#4a9583', ''),
  symbol('not-assessed', '#fff', '#6b7177', '<path d="M1 1l10 10M11 1L1 11" stroke="#6b7177"/>'),
  '</svg>',
].join('');

function symbol(state: CellState, fill: string, edge: string, inside: string): string {
  const box = `<rect x=".5" y=".5" width="11" height="11" rx="1.5" fill="${fill}" stroke="${edge}"/>`;
  return `<symbol id="mark-${state}" viewBox="0 0 12 12">${box}${inside}</symbol>`;
}

/** The mark before the word of a state: decoration, since the word says it. */
export const stateMark = (state: CellState): string =>
  `<svg class="mark" aria-hidden="true"><use href="#mark-${state}"/></svg>`;
