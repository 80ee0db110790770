import { DIMENSION_LABELS } from '#lib/domain/dimension.ts';
import type { ShareDimension } from '#lib/view/share/share-view.ts';
import { drawSwatch } from './draw-swatch.ts';
import { frameWords } from './frame-words.ts';
import type { DrawnBody, Room } from './share-figure.ts';

const CHIP = 22;
const STEP = 27;
/** Room above the chips for the name of the dimension and its count. */
const HEAD = 30;
const GAP = 18;

/** The four dimensions of a county: "9 of 14", and a chip for each support, worst last. */
export function drawShareDimensions(
  dimensions: readonly ShareDimension[],
  { width }: Room,
): DrawnBody {
  const perLine = Math.max(1, Math.floor(width / STEP));
  let y = 0;
  const parts = dimensions.map(({ dimension, covered, assessed, states }) => {
    const top = y + HEAD;
    const chips = states.map((state, at) =>
      drawSwatch(state, (at % perLine) * STEP, top + Math.floor(at / perLine) * STEP, CHIP),
    );
    const count = assessed === 0 ? 'not assessed' : `${covered} of ${assessed} covered`;
    const words = [
      frameWords([DIMENSION_LABELS[dimension]], { x: 0, y: y + 20, size: 19, bold: true }),
      frameWords([count], { x: width, y: y + 20, size: 19, anchor: 'end' }),
    ];
    y = top + Math.max(1, Math.ceil(states.length / perLine)) * STEP + GAP;
    return `${words.join('')}<g class="print">${chips.join('')}</g><path class="frame-rule" d="M0 ${y - GAP / 2}h${width}"/>`;
  });
  return { svg: parts.join(''), height: y };
}
