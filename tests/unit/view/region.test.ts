import { describe, expect, it } from 'vitest';
import { REGION_SETS } from '#lib/domain/region-set.ts';
import { STATES } from '#lib/domain/state.ts';
import { createRegion, readRegion, REGION_LIMIT, writeRegion } from '#lib/view/region.ts';
import { createRandom } from '../../support/random.ts';

describe('a region in a link', () => {
  it('reads whole codes and shortened ones alike', () => {
    const region = { name: 'Kentucky River', counties: ['21025', '21071', '39001'] };
    expect(readRegion('Kentucky River:21025,21071,39001')).toEqual(region);
    expect(readRegion('Kentucky River:21025.071.39001')).toEqual(region);
    expect(writeRegion(region)).toBe('Kentucky River:21025.071.39001');
  });

  it('keeps colons of its name, and has a name where none is given', () => {
    expect(readRegion('A: B:21025')).toEqual({ name: 'A: B', counties: ['21025'] });
    for (const text of ['21025', ':21025', ' \t:21025']) {
      expect(readRegion(text)).toEqual({ name: 'My region', counties: ['21025'] });
    }
  });

  it('says the same in any order, each county once', () => {
    expect(readRegion('R:21071.025,21071')?.counties).toEqual(['21025', '21071']);
  });

  it.each([
    ['', null],
    ['R', null],
    ['R:', null],
    ['R:071', null],
    ['R:99001', null],
    ['R:21000', null],
    ['R:2102', null],
    ['R:210255', null],
    ['R:-1.1e3', null],
    ['R:٢١٠٢٥', null],
    ['<script>:21025', { name: '<script>', counties: ['21025'] }],
    ['a\u202Eb\0\n\tc:21025', { name: 'a b c', counties: ['21025'] }],
    [
      "'; drop table places;:21025;21071.21025",
      { name: "'; drop table places;", counties: ['21025'] },
    ],
    ['__proto__:21025', { name: '__proto__', counties: ['21025'] }],
  ])('%j reads as %j', (text, region) => {
    expect(readRegion(text)).toEqual(region);
  });

  it('bears a very long text', () => {
    const codes = Array.from({ length: 999 }, (_, i) => `21${String(i + 1).padStart(3, '0')}`);
    const region = readRegion(`${'x'.repeat(1e6)}:${codes.join(',').repeat(100)}`);
    expect(region?.name).toHaveLength(60);
    expect(region?.counties).toHaveLength(REGION_LIMIT);
    expect(readRegion(`${'🌳'.repeat(70)}:21025`)?.name).toBe('🌳'.repeat(60));
  });

  it('drawn at random is the same when read back', () => {
    const random = createRandom(11);
    for (let i = 0; i < 500; i++) {
      const codes = Array.from(
        { length: random.whole(1, 40) },
        () => `${random.pick(STATES).fips}${String(random.whole(1, 999)).padStart(3, '0')}`,
      );
      const name = random.pick(['A', 'a:b', 'x.y,z', '日本 語', '%3A&=#', '🌳'.repeat(60)]);
      const region = createRegion(name, codes);
      expect(region).not.toBeNull();
      expect(region && readRegion(writeRegion(region))).toEqual(region);
    }
  });
});

describe('the ready regions of Kentucky', () => {
  const [kentucky] = REGION_SETS;
  const all = kentucky?.regions.flatMap(({ counties }) => counties) ?? [];

  it('are fifteen districts that hold each of the 120 counties once', () => {
    expect(kentucky?.regions).toHaveLength(15);
    expect(new Set(all).size).toBe(120);
    expect(all).toHaveLength(120);
    // Kentucky's counties have the odd codes from 001 to 239.
    expect([...all].sort()).toEqual(
      Array.from({ length: 120 }, (_, i) => `21${String(2 * i + 1).padStart(3, '0')}`),
    );
  });

  it('are the ones that the demonstration plans by', () => {
    const river = kentucky?.regions.find(({ name }) => name === 'Kentucky River');
    // Breathitt, Knott, Lee, Leslie, Letcher, Owsley, Perry, Wolfe.
    expect(river?.counties.join(' ')).toBe('21025 21119 21129 21131 21133 21189 21193 21237');
  });
});
