import { htmlText } from './html-text.ts';

/**
 * A drawing as a part of a page. A page has one name space for ids and styles, where every drawing
 * brings its own patterns, frame and rules: ids get a prefix, and rules hold within the drawing alone.
 * @param id of the drawing in the page
 * @param alt what the drawing says to those who cannot see it
 */
export function inlineSvg(svg: string, id: string, alt: string): string {
  const own = svg
    .replace(/^<svg\b[^>]*>/, (tag) => openingTag(tag, alt))
    .replace(/<title>[^<]*<\/title>/, '')
    .replace(
      /<style\b[^>]*>([^<]*)<\/style>/g,
      (_, css: string) => `<style>${scoped(css, id)}</style>`,
    )
    .replace(/(<[^>]* )id="([^"]+)"/g, `$1id="${id}-$2"`)
    .replace(/url\(#([^)]+)\)/g, `url(#${id}-$1)`)
    .replace(/href="#([^"]+)"/g, `href="#${id}-$1"`);
  return `<div class="drawing" id="${id}">${own}</div>`;
}

function openingTag(tag: string, alt: string): string {
  const kept = tag.replace(/ (?:role|id|width|height|aria-[a-z]+)="[^"]*"/g, '').slice(0, -1);
  return `${kept} role="img" aria-label="${htmlText(alt)}">`;
}

/** Every rule only within the drawing; a rule of rules (@media) keeps its own head. */
function scoped(css: string, id: string): string {
  return css.replace(/(^|[{}])([^{}@]+)\{/g, (_, before: string, selectors: string) => {
    const within = selectors.split(',').map((selector) => `#${id} ${selector.trim()}`);
    return `${before}${within.join(',')}{`;
  });
}
