import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FIGURE_STYLE } from '#lib/reports/figure-patterns.ts';

const tokens = readFileSync(
  new URL('../../../src/lib/components/ui/tokens.css', import.meta.url),
  'utf8',
);
const [light = '', dark = ''] = FIGURE_STYLE.split('@media');

/** A figure on its own knows no tokens: its literals must be those of the page. */
describe('colors of figures', () => {
  it.each([
    ['gap', '.gap{fill:'],
    ['covered', '.covered{fill:'],
    ['neighbor', '.n-fill{fill:'],
    ['neighbor-mark', '.n-mark{stroke:'],
    ['partial', '.p-fill{fill:'],
    ['partial-mark', '.p-mark{fill:'],
    ['unknown', '.x-fill{fill:'],
    ['unknown-mark', '.x-mark{stroke:'],
    ['scale-1', '.scale-1{fill:'],
    ['scale-3', '.scale-3{fill:'],
    ['scale-5', '.scale-5{fill:'],
    ['elsewhere', '.elsewhere{fill:'],
  ])('%s is the token in both themes', (token, rule) => {
    const [, inLight = '', inDark = ''] =
      new RegExp(`--${token}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens) ?? [];
    const short = (color: string) => color.replace(/^#(\w)\1(\w)\2(\w)\3$/, '#$1$2$3');
    expect(inLight).not.toBe('');
    expect(light).toContain(`${rule}${short(inLight)}`);
    expect(dark).toContain(`${rule}${short(inDark)}`);
  });
});
