import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

let face: string | undefined;

/**
 * The font of the house as a rule that carries it (some 30 kB): figures are laid out for its widths,
 * and the page looks the same without a network. Letters it lacks come from the reader's system.
 */
export function houseFontFace(): string {
  const file = '@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2';
  face ??= [
    "@font-face { font-family: 'Public Sans'; font-weight: 100 900; font-display: block;",
    `src: url(data:font/woff2;base64,${readFileSync(resolve(file)).toString('base64')}) format('woff2'); }`,
  ].join(' ');
  return face;
}
