import type { NameKind } from './map-name.ts';
import { LABEL_SIZE, SMALL_SIZE } from './print-style.ts';
import { textWidth, type TextWeight } from './text-width.ts';

/** How names are set: their classes are in the style of a figure. */
interface NameStyle {
  size: number;
  weight: TextWeight;
  className: string;
  /** Of the size: from the middle of a line down to where its letters stand. */
  baseline: number;
}

/** Half of the height of a capital letter of Public Sans. */
const HALF_CAPITAL = 0.36;

export const NAME_STYLES: Readonly<Record<NameKind, NameStyle>> = {
  own: { size: LABEL_SIZE, weight: 700, className: 'own', baseline: HALF_CAPITAL },
  city: { size: LABEL_SIZE, weight: 600, className: '', baseline: HALF_CAPITAL },
  state: { size: SMALL_SIZE - 1, weight: 600, className: 'state', baseline: HALF_CAPITAL },
  quiet: { size: SMALL_SIZE, weight: 400, className: 'small', baseline: HALF_CAPITAL },
};

/** Width and height that a name takes: its letters from their highest to their lowest. */
export function nameSize(text: string, kind: NameKind): { width: number; height: number } {
  const { size, weight } = NAME_STYLES[kind];
  return { width: textWidth(text, size, weight), height: size * 1.1 };
}
