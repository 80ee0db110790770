import type { ShareLegendEntry } from '#lib/view/share/share-view.ts';
import { people } from '#lib/view/numbers.ts';
import { drawSwatch } from './draw-swatch.ts';
import { textExtent } from './fit-text.ts';
import { frameWords } from './frame-words.ts';
import type { DrawnBody } from './share-figure.ts';

const SWATCH = 18;
const LINE = 28;
const BETWEEN = 26;

/** The legend from left to right, in as many lines as it needs. */
export function drawShareLegend(
  entries: readonly ShareLegendEntry[],
  width: number,
  size = 15,
): DrawnBody {
  let [x, y] = [0, 0];
  const parts = entries.map(({ token, label, count }) => {
    const words = count === null ? label : `${label} ${people(count)}`;
    const needed = SWATCH + 8 + textExtent(words, size);
    if (x > 0 && x + needed > width) [x, y] = [0, y + LINE];
    const at = Math.round(x * 10) / 10;
    x += needed + BETWEEN;
    return `<g class="print">${drawSwatch(token, at, y + 5, SWATCH)}</g>${frameWords([words], { x: at + SWATCH + 8, y: y + 19, size })}`;
  });
  return { svg: parts.join(''), height: entries.length === 0 ? 0 : y + LINE };
}
