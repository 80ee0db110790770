import { SaxesParser } from 'saxes';

const ELEMENTS = new Set(
  'svg title desc style defs pattern clipPath g path rect circle line polyline polygon ellipse text tspan'.split(
    ' ',
  ),
);

/**
 * Whether an SVG holds shapes and words only: a report file may come from anybody, and its drawings
 * are shown in pages and documents. No script, no handler, no link, no address but one within it.
 */
export function isSafeDrawing(svg: string): boolean {
  const parser = new SaxesParser();
  let safe = true;
  let style = false;
  const refuse = () => {
    safe = false;
  };
  parser.on('error', refuse);
  parser.on('doctype', refuse);
  parser.on('processinginstruction', refuse);
  parser.on('cdata', refuse);
  parser.on('opentag', ({ name, attributes }) => {
    style = name === 'style';
    if (!ELEMENTS.has(name)) safe = false;
    for (const [key, value] of Object.entries(attributes)) {
      const named = key === 'xmlns' || !key.includes(':');
      if (!named || /^on/i.test(key) || key === 'href' || !isInner(value, key)) safe = false;
    }
  });
  parser.on('closetag', () => {
    style = false;
  });
  parser.on('text', (words) => {
    if (style && !isInner(words, 'style')) safe = false;
  });
  parser.write(svg).close();
  return safe;
}

/** No address but one of the drawing itself, and nothing that a style fetches or escapes by. */
function isInner(value: string, key: string): boolean {
  if (key === 'xmlns') return value === 'http://www.w3.org/2000/svg';
  const outside = value.replace(/url\(#[\w-]+\)/g, '');
  return !/url\s*\(|@import|@font-face|expression|javascript:|\\|&/i.test(outside);
}
