import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shareHead } from '#lib/reports/share/share-style.ts';

const tokens = readFileSync(
  new URL('../../../../src/lib/components/ui/tokens.css', import.meta.url),
  'utf8',
);

/** The last rule of a selector wins: what a figure in a theme is filled with. */
function colorOf(selector: string, property: string, css: string): string | undefined {
  const escaped = selector.replace(/[.]/g, '\\.');
  return [...css.matchAll(new RegExp(`${escaped}[^{}]*\\{[^}]*?${property}:(#\\w+)`, 'g'))].at(
    -1,
  )?.[1];
}

describe('colors of a shared figure', () => {
  it.each([
    ['gap', '.print .gap', 'fill'],
    ['covered', '.print .covered', 'fill'],
    ['neighbor', '.print .n-fill', 'fill'],
    ['neighbor-mark', '.print .n-mark', 'stroke'],
    ['partial', '.print .p-fill', 'fill'],
    ['partial-mark', '.print .p-mark', 'fill'],
    ['unknown', '.print .x-fill', 'fill'],
    ['scale-1', '.print .scale-1', 'fill'],
    ['scale-5', '.print .scale-5', 'fill'],
    ['health', '.print .health', 'fill'],
    ['community', '.print .community', 'fill'],
    ['surface', '.frame-page', 'fill'],
    ['muted', '.frame-muted', 'fill'],
  ])('%s is the token in both themes', (token, selector, property) => {
    const [, light, dark] =
      new RegExp(`--${token}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens) ?? [];
    expect(colorOf(selector, property, shareHead('light'))).toBe(light);
    expect(colorOf(selector, property, shareHead('dark'))).toBe(dark);
  });

  it('leaves the theme to the reader where none is asked for', () => {
    expect(shareHead('auto')).toContain('prefers-color-scheme:dark');
    expect(shareHead('light')).not.toContain('prefers-color-scheme');
    expect(shareHead('dark')).not.toContain('prefers-color-scheme');
  });
});
