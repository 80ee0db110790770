import { describe, expect, it } from 'vitest';
import { embedCode } from '#lib/view/share/embed-code.ts';
import { isEmbedded, setEmbedTheme } from '#lib/view/share/embed-page.ts';
import { findEmbedKind, readEmbedTheme } from '#lib/view/share/share-view.ts';

const BASE = 'https://atlas.example.org/embed/map';

describe('the code of a frame', () => {
  it('holds the view and the theme, and a name for who cannot see it', () => {
    const query = '?support=recovery-housing&county=21193';
    expect(embedCode('map', { base: BASE, query, title: 'Housing', theme: 'dark' })).toEqual({
      page: `${BASE}?support=recovery-housing&county=21193&theme=dark`,
      svg: `${BASE}.svg?support=recovery-housing&county=21193&theme=dark`,
      frame: `<iframe src="${BASE}?support=recovery-housing&amp;county=21193&amp;theme=dark" title="Housing" width="100%" height="640" style="border:0" loading="lazy"></iframe>`,
    });
  });

  it('stays one element, whatever the name of a region is', () => {
    const title = '"><script>alert(1)</script>';
    const query = `?region=${encodeURIComponent(`${title}:21193`)}`;
    const { frame } = embedCode('gaps', { base: BASE, query, title, theme: 'auto' });
    expect(frame.match(/[<>]/g)).toEqual(['<', '>', '<', '>']);
    expect(frame.match(/"/g)).toHaveLength(12);
  });

  it('has no question mark without a view', () => {
    const { page, svg } = embedCode('gaps', { base: BASE, query: '', title: '', theme: 'auto' });
    expect([page, svg]).toEqual([BASE, `${BASE}.svg`]);
  });
});

describe('an embedded page', () => {
  it.each([
    ['/embed/map', true],
    ['/embed/map.svg', true],
    ['/embed', true],
    ['/embedded', false],
    ['/', false],
    ['/counties/embed/x', false],
  ])('%s: %s', (pathname, embedded) => {
    expect(isEmbedded(pathname)).toBe(embedded);
  });

  const HTML =
    '<html lang="en">\n<head>\n<script src="/theme.js"></script>\n</head><body></body></html>';

  it.each([
    ['?theme=dark', '<html lang="en" data-theme="dark">'],
    ['?theme=light', '<html lang="en" data-theme="light">'],
    ['', '<html lang="en">'],
    ['?theme="><script>', '<html lang="en">'],
  ])('with %s begins %s and has no script', (search, root) => {
    const html = setEmbedTheme(new URL(`${BASE}${search}`))({ html: HTML });
    expect(html.startsWith(root)).toBe(true);
    expect(html).not.toContain('<script');
  });

  it('knows its kinds and themes, and nothing else', () => {
    expect(['map', 'gaps', 'county', 'network', 'x', ''].map(findEmbedKind)).toEqual([
      ...['map', 'gaps', 'county', 'network', undefined, undefined],
    ]);
    expect(readEmbedTheme(new URLSearchParams('theme=sepia'))).toBe('auto');
  });
});
