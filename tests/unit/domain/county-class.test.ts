import { describe, expect, it } from 'vitest';
import { countyClassOf, type CountyFacts, type CountyScheme } from '#lib/domain/county-class.ts';

const size = (residents: number, squareMiles: number) => ({ residents, squareMiles });

describe('countyClassOf', () => {
  it.each<[string, CountyScheme, CountyFacts, string | null]>([
    ['an urban code', 'rurality', { rucc: 3, size: null }, 'urban'],
    ['a rural code', 'rurality', { rucc: 4, size: null }, 'rural'],
    ['no code', 'rurality', { rucc: null, size: size(1e6, 10) }, null],
    ['250 per square mile', 'density-250', { rucc: 9, size: size(2500, 10) }, 'urban'],
    ['just below', 'density-250', { rucc: 1, size: size(2499, 10) }, 'rural'],
    ['no size', 'density-250', { rucc: 1, size: null }, null],
    ['no land', 'density-250', { rucc: 1, size: size(2500, 0) }, null],
    // Jefferson County, Kentucky, 2022: 777,874 residents on 380.4 square miles.
    [
      'dense and large',
      'medicare-advantage',
      { rucc: null, size: size(777874, 380.4) },
      'large-metro',
    ],
    // Perry County: 28,473 on 339.7 square miles, 83.8 each.
    ['a small town', 'medicare-advantage', { rucc: null, size: size(28473, 339.7) }, 'micro'],
    ['no size at all', 'medicare-advantage', { rucc: 7, size: null }, null],
  ])('%s', (_, scheme, facts, expected) => {
    expect(countyClassOf(scheme, facts)).toBe(expected);
  });
});
