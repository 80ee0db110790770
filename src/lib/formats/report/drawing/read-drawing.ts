import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { DRAWING_LIMITS, isDrawableSize } from '#lib/reports/model/drawing-limits.ts';
import { escapeXml } from '#lib/view/escape-xml.ts';
import { DRAWING_ELEMENTS } from './drawing-elements.ts';
import { createPaintGuard } from './paint-guard.ts';

/** Thrown at what no drawing of a report holds; no more of it is read. */
class Refused extends Error {}

/**
 * Reads the drawing of a report file, which may come from anybody and is shown in pages and documents,
 * and writes it anew from what was understood: shapes, words and their style, and nothing else. So a
 * reader of HTML, which reads comments and nested elements otherwise than one of XML, finds nothing
 * in it that was not judged here. A drawing of our own comes out as it went in.
 * @returns null where it holds anything else or more than may be drawn (`DRAWING_LIMITS`)
 */
export function readDrawing(svg: string): string | null {
  if (svg.length > DRAWING_LIMITS.characters) return null;
  try {
    return written(svg);
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}

function written(svg: string): string {
  const parser = new SaxesParser();
  const guard = createPaintGuard();
  const parts: string[] = [];
  const open: string[] = [];
  let elements = 0;
  /** Text of the element that is open, judged where it ends: it may arrive in parts. */
  let words = '';

  const refuse = (): never => {
    throw new Refused();
  };
  for (const event of ['error', 'doctype', 'processinginstruction', 'cdata', 'comment'] as const) {
    parser.on(event, refuse);
  }
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
    const known = DRAWING_ELEMENTS.get(name);
    const values = Object.entries(attributes);
    const fits =
      known?.within.includes(open.at(-1) ?? '') &&
      values.every(([key, value]) => ownValue(known.attributes, key)?.test(value));
    const tooMany = ++elements > DRAWING_LIMITS.elements || open.length >= DRAWING_LIMITS.depth;
    if (!fits || tooMany || (name === 'svg' && !isSized(attributes))) refuse();
    guard.element(name, attributes, open.includes('pattern'));
    open.push(name);
    // No value that is let pass has a character that XML would have to escape, nor has a plain style.
    parts.push(`<${name}${values.map(([key, value]) => ` ${key}="${value}"`).join('')}>`);
  });
  parser.on('text', (text) => {
    if (DRAWING_ELEMENTS.get(open.at(-1) ?? '')?.holdsText) words += text;
    else if (text.trim() !== '') refuse();
  });
  parser.on('closetag', ({ name, isSelfClosing }) => {
    open.pop();
    if (name === 'style' && !guard.style(words)) refuse();
    if (isSelfClosing) parts.push(`${parts.pop()?.slice(0, -1) ?? ''}/>`);
    else parts.push(`${name === 'style' ? words : escapeXml(words)}</${name}>`);
    words = '';
  });
  parser.write(svg).close();
  if (parts.length === 0 || !guard.isSound()) refuse();
  return parts.join('');
}

/** No name of what every object has, such as "constructor". */
const ownValue = (patterns: Readonly<Record<string, RegExp>>, key: string): RegExp | undefined =>
  Object.hasOwn(patterns, key) ? patterns[key] : undefined;

/** Whether the root says in which language it is and how large: both by its frame and, where it has them, its sides. */
function isSized(attributes: Readonly<Record<string, string>>): boolean {
  const { xmlns, viewBox = '', width, height } = attributes;
  const [, , across = 0, down = 0] = viewBox.split(' ').map(Number);
  const sides = [Number(width ?? across), Number(height ?? down)] as const;
  return xmlns !== undefined && isDrawableSize(across, down) && isDrawableSize(...sides);
}
