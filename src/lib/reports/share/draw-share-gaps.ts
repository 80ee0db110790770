import type { ShareRow } from '#lib/view/share/share-view.ts';
import { cutText } from './cut-text.ts';
import { drawSwatch } from './draw-swatch.ts';
import { frameWords } from './frame-words.ts';
import type { DrawnBody, Room } from './share-figure.ts';

const ROW = 34;
const SIZE = 17;
/** Where the bar begins and how long the longest is, as shares of the width; its number stands at the right. */
const BAR = { from: 0.64, long: 0.18 };

/** A gap with the residents who are out of reach; null where that is not known. */
export interface SharedGap extends ShareRow {
  people: number | null;
}

/** Gaps as a list with bars, in their order: as many as the room holds. */
export function drawShareGaps(gaps: readonly SharedGap[], { width, height }: Room): DrawnBody {
  const shown = gaps.slice(0, Math.max(1, Math.floor(height / ROW)));
  const most = Math.max(1, ...shown.map(({ people }) => people ?? 0));
  const [from, long] = [width * BAR.from, width * BAR.long];
  const marks = shown.map(({ state, people }, at) => {
    const y = at * ROW;
    const length = Math.round((10 * long * (people ?? 0)) / most) / 10;
    return [
      drawSwatch(state ?? 'not-assessed', 0, y + 8, 18),
      `<rect class="track" x="${from}" y="${y + 10}" width="${long}" height="14"/>`,
      `<rect class="bar" x="${from}" y="${y + 10}" width="${length}" height="14"/>`,
    ].join('');
  });
  const words = shown.map(({ head, cells }, at) => {
    const y = at * ROW + 23;
    return [
      frameWords([cutText(head, SIZE, from - 36)], { x: 28, y, size: SIZE }),
      frameWords([cells[0] ?? ''], { x: width, y, size: SIZE, bold: true, anchor: 'end' }),
      `<path class="frame-rule" d="M0 ${(at + 1) * ROW}h${width}"/>`,
    ].join('');
  });
  const none =
    shown.length > 0 ? '' : frameWords(['No gap is known here.'], { x: 0, y: 24, size: SIZE });
  return {
    svg: `<g class="print">${marks.join('')}</g>${words.join('')}${none}`,
    height: Math.max(1, shown.length) * ROW + 2,
  };
}
