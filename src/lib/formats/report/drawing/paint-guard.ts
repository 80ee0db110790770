import { DRAWING_LIMITS } from '#lib/reports/model/drawing-limits.ts';
import { readStyleRules } from './style-rules.ts';

/** What watches how the parts of a drawing are painted with each other, and over each other. */
export interface PaintGuard {
  element(name: string, attributes: Readonly<Record<string, string>>, inPattern: boolean): void;
  /** @returns whether the whole of a style element is plain (`readStyleRules`) */
  style(css: string): boolean;
  /** Asked at the end. */
  isSound(): boolean;
}

/**
 * A pattern that is painted with patterns, each of them painted with others, takes a program that
 * draws forever: nothing within a pattern, nor what holds it, paints with a part of the drawing. A
 * layer takes as long as a whole picture: there are few.
 */
export function createPaintGuard(): PaintGuard {
  /** Classes of patterns and what holds them; of what is painted with patterns; of what is translucent. */
  const [ofPatterns, painting, faded] = [new Set<string>(), new Set<string>(), new Set<string>()];
  /** How many elements outside of patterns have a class. */
  const uses = new Map<string, number>();
  let layers = 0;
  let tiles = 0;
  let sound = true;

  /** By a class, so that it is known which elements a rule is for. */
  function note(selectors: readonly string[], classes: Set<string>): void {
    for (const selector of selectors) {
      const [, last] = /\.([\w-]+)$/.exec(selector) ?? [];
      if (last === undefined) sound = false;
      else classes.add(last);
    }
  }
  return {
    element(name, attributes, inPattern) {
      const { class: names = '', opacity, 'clip-path': cut } = attributes;
      const words = new Set(names.split(' '));
      if (inPattern || name === 'svg') {
        for (const word of words) ofPatterns.add(word);
        if (Object.values(attributes).some((value) => value.startsWith('url('))) sound = false;
      }
      if (inPattern) {
        tiles++;
        return;
      }
      for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1);
      if (opacity !== undefined || cut !== undefined) layers++;
    },
    style(css) {
      const rules = readStyleRules(css);
      for (const { selectors, paintsInner, fades } of rules ?? []) {
        if (paintsInner) note(selectors, painting);
        if (fades) note(selectors, faded);
      }
      return rules !== null;
    },
    isSound() {
      for (const word of faded) layers += uses.get(word) ?? 0;
      const recursive = [...painting].some((word) => ofPatterns.has(word));
      const few = layers <= DRAWING_LIMITS.layers && tiles <= DRAWING_LIMITS.tiles;
      return sound && few && !recursive;
    },
  };
}
