import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import '#lib/components/ui/tokens.css';
import { readMapColors } from '#lib/components/map/map-colors.ts';
import { mapPatterns, PATTERN_RATIO } from '#lib/components/map/map-patterns.ts';

const THEMES = ['light', 'dark'] as const;

beforeEach(() => {
  document.body.replaceChildren(document.createElement('div'));
});
afterEach(() => {
  delete document.documentElement.dataset['theme'];
});

function colorsOf(theme: (typeof THEMES)[number]) {
  document.documentElement.dataset['theme'] = theme;
  return readMapColors(document.body.firstElementChild as HTMLElement);
}

/** The colors of an image as "r,g,b", each once. */
function inks({ data }: ImageData): Set<string> {
  const found = new Set<string>();
  for (let at = 0; at < data.length; at += 4) found.add(data.slice(at, at + 3).join());
  return found;
}

const rgb = (color: string) => color.match(/\d+/g)?.slice(0, 3).join();

describe('readMapColors', () => {
  it.each(THEMES)('finds every token in the %s theme', (theme) => {
    for (const [token, color] of Object.entries(colorsOf(theme)))
      expect(color, token).toMatch(/^rgb\(\d+, \d+, \d+\)$/);
  });

  it('finds the gap as the pictures define it, in either theme', () => {
    expect(colorsOf('light').gap).toBe('rgb(154, 27, 30)'); // #9a1b1e
    expect(colorsOf('dark').gap).toBe('rgb(242, 131, 122)'); // #f2837a
  });

  it('leaves nothing behind', () => {
    colorsOf('light');
    expect(document.body.firstElementChild?.children).toHaveLength(0);
  });
});

describe.each(THEMES)('mapPatterns in the %s theme', (theme) => {
  it('has one for each state that is not solid', () => {
    expect([...mapPatterns(colorsOf(theme)).keys()]).toEqual([
      'neighbor-dependent',
      'partial',
      'not-assessed',
    ]);
  });

  it('draws fill and mark of the state in each', () => {
    const colors = colorsOf(theme);
    const patterns = mapPatterns(colors);
    for (const [state, fill] of [
      ['neighbor-dependent', colors.neighbor],
      ['partial', colors.partial],
      ['not-assessed', colors.unknown],
    ] as const) {
      const image = patterns.get(state);
      expect(image, state).toBeDefined();
      if (!image) continue;
      expect(inks(image), state).toContain(rgb(fill));
      expect(inks(image).size, state).toBeGreaterThan(1);
      expect(image.width % PATTERN_RATIO, state).toBe(0);
    }
  });

  it('draws different shapes, told apart without color', () => {
    const shapes = [...mapPatterns(colorsOf(theme)).values()].map(({ data, width }) => {
      const fill = data.slice(0, 3).join();
      const marks: string[] = [];
      for (let at = 0; at < data.length; at += 4)
        if (data.slice(at, at + 3).join() !== fill) marks.push(`${(at / 4) % width}`);
      return `${width}:${marks.join()}`;
    });
    expect(new Set(shapes).size).toBe(3);
  });
});
