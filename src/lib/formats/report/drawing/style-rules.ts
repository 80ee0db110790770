import { PAINT } from './drawing-elements.ts';

/** A rule of a drawing's style. */
export interface StyleRule {
  /** As they stand, each without the spaces around it. */
  selectors: readonly string[];
  /** Whether it paints with a part of the drawing, such as a pattern. */
  paintsInner: boolean;
  /** Whether it makes translucent. */
  fades: boolean;
}

/** Longest style that is read, characters; that of our drawings has 2,000. */
const LIMIT = 20_000;

const NUMBER = String.raw`(?:\d{1,4}(?:\.\d{1,6})?|\.\d{1,6})`;
/** A dash that is shorter than a unit would be drawn millions of times. */
const DASH = String.raw`[1-9]\d{0,2}`;

/** What a style may say, and with which values: nothing that fetches, moves, grows or runs. */
const PROPERTIES: ReadonlyMap<string, RegExp> = new Map([
  ['fill', PAINT],
  ['stroke', PAINT],
  ['stroke-width', new RegExp(`^${NUMBER}$`)],
  ['stroke-linejoin', /^[a-z]+$/],
  ['stroke-dasharray', new RegExp(`^${DASH}(?: ${DASH}){0,3}$`)],
  ['opacity', new RegExp(`^${NUMBER}$`)],
  ['font-family', /^[\w', -]+$/],
  ['font-size', /^\d{1,2}(?:\.\d{1,2})?px$/],
  ['font-weight', /^[1-9]00$/],
]);

const RULE = /\s*([^{}]+)\{([^{}]*)\}\s*/y;
/** Names of elements and classes, one within the other. */
const SELECTOR = /^\.?[\w-]+(?:\.[\w-]+)*(?: \.?[\w-]+(?:\.[\w-]+)*)*$/;

/**
 * Reads a whole style: rules for elements and classes, one after the other, without comments, at-rules
 * or escapes.
 * @returns null where it says anything else
 */
export function readStyleRules(css: string): StyleRule[] | null {
  if (css.length > LIMIT) return null;
  const rules: StyleRule[] = [];
  let at = 0;
  while (at < css.length) {
    RULE.lastIndex = at;
    const [whole = '', head = '', body = ''] = RULE.exec(css) ?? [];
    const selectors = head.split(',').map((selector) => selector.trim());
    const values = body.split(';').map((declaration) => valueOf(declaration.trim()));
    if (whole === '' || !selectors.every((one) => SELECTOR.test(one)) || values.includes(null)) {
      return null;
    }
    rules.push({
      selectors,
      paintsInner: values.some((value) => value?.startsWith('url(')),
      fades: /(?:^|[;\s])opacity\s*:/.test(body),
    });
    at += whole.length;
  }
  return rules;
}

/** The value of a declaration; '' of an empty one, null of one that is not known. */
function valueOf(declaration: string): string | null {
  if (declaration === '') return '';
  const colon = declaration.indexOf(':');
  const value = declaration.slice(colon + 1).trim();
  return PROPERTIES.get(declaration.slice(0, colon).trim())?.test(value) ? value : null;
}
