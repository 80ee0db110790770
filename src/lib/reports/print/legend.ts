import { CELL_STATE_VIEWS } from '#lib/view/cell-states.ts';
import { escapeXml } from '#lib/view/escape-xml.ts';
import type { CellState, CoverageCell } from '#lib/coverage/cell.ts';
import type { LegendEntry } from '../model/block.ts';
import { countAmount } from '../narrative/amounts.ts';
import { round } from './halo-text.ts';
import { LABEL_SIZE } from './print-style.ts';
import { textWidth } from './text-width.ts';

const SWATCH = 16;
const GAP = 22;

/** The legend of the cell states, each with its number of counties, and of the services. */
export function stateLegend(cells: readonly CoverageCell[], services: string): LegendEntry[] {
  const count = (state: CellState) => cells.filter((cell) => cell.state === state).length;
  return [
    ...CELL_STATE_VIEWS.map(({ state, label }) => ({
      ...{ token: state, label, count: countAmount(count(state)) },
    })),
    { token: 'service', label: services, count: null },
  ];
}

/** What a map shows beside the states of its region. */
export interface ShownBeside {
  /** Catchment that is drawn as a ring, miles; null for none. */
  ringMiles: number | null;
  /** Whether counties around the region have their states, and whether some have none. */
  around: boolean;
  outsideData: boolean;
}

const entry = (token: string, label: string): LegendEntry => ({ token, label, count: null });

export const AROUND_ENTRY = entry('around', 'Paler: counties around, not counted');

/** The same with what else a map for paper shows: only the region is counted. */
export function mapLegend(
  cells: readonly CoverageCell[],
  { ringMiles, around, outsideData }: ShownBeside,
): LegendEntry[] {
  return [
    ...stateLegend(cells, 'Service'),
    ...(ringMiles === null ? [] : [entry('ring', `${ringMiles} miles, straight line`)]),
    ...(around ? [AROUND_ENTRY] : []),
    ...(outsideData ? [entry('blank', 'No data')] : []),
  ];
}

/** The entries from left to right, in as many lines as they need. @returns with the height that they take */
export function drawLegend(
  entries: readonly LegendEntry[],
  top: number,
  width: number,
): { svg: string; height: number } {
  let [x, y] = [0, top + LABEL_SIZE + 4];
  const parts = entries.map((entry) => {
    const words = `${entry.label}${entry.count ? ` ${entry.count.text}` : ''}`;
    const needed = SWATCH + 6 + textWidth(words, LABEL_SIZE);
    if (x > 0 && x + needed > width) [x, y] = [0, y + LABEL_SIZE + 10];
    const at = x;
    x += needed + GAP;
    return `${swatch(entry.token, at, y)}<text x="${round(at + SWATCH + 6)}" y="${y}">${escapeXml(words)}</text>`;
  });
  return { svg: parts.join(''), height: y - top + 8 };
}

function swatch(token: string, x: number, y: number): string {
  const top = y - LABEL_SIZE;
  if (token === 'service') {
    return `<circle class="service" cx="${round(x + SWATCH / 2)}" cy="${top + 7.5}" r="4.5"/>`;
  }
  if (token === 'ring') {
    return `<circle class="ring" cx="${round(x + SWATCH / 2)}" cy="${top + 7.5}" r="7"/>`;
  }
  if (token === 'around') {
    const part = (name: string, at: number) =>
      `<rect class="${name}" x="${round(x + at)}" y="${top}" width="${SWATCH / 2}" height="15"/>`;
    return `<g class="around">${part('gap', 0)}${part('covered', SWATCH / 2)}</g>`;
  }
  const box = `<rect class="swatch ${token}" x="${round(x)}" y="${top}" width="${SWATCH}" height="15" rx="2"/>`;
  if (token !== 'gap') return box;
  return `${box}<path class="cross" d="M${round(x + 5)} ${top + 4.5}l6 6m0-6l-6 6"/>`;
}
