import { describe, expect, it } from 'vitest';
import { isWithin, SECTIONS } from '#lib/view/navigation.ts';

describe('isWithin', () => {
  const cases: readonly [pathname: string, path: string, within: boolean][] = [
    ['/gaps', '/gaps', true],
    ['/gaps/yardsticks', '/gaps', true],
    ['/gapsandmore', '/gaps', false],
    ['/gaps', '/', false],
    ['/', '/', true],
    ['/counties/21193', '/', false],
  ];
  it.each(cases)('%s in %s: %s', (pathname, path, within) => {
    expect(isWithin(pathname, path)).toBe(within);
  });
});

describe('SECTIONS', () => {
  it('begin with their own page', () => {
    for (const [section, pages] of Object.entries(SECTIONS)) {
      expect(pages[0]?.path).toBe(section);
    }
  });
});
