import { describe, expect, it } from 'vitest';
import {
  ARROWS,
  countyInDirection,
  type CountyMiddle,
} from '#lib/components/map/county-compass.ts';

const at = (fips: string, longitude: number, latitude: number): CountyMiddle => ({
  ...{ fips, longitude, latitude },
});

const MIDDLE = at('middle', -84, 0);
const AROUND = [
  MIDDLE,
  at('east', -83, 0),
  at('west', -85, 0),
  at('north', -84, 1),
  at('south', -84, -1),
  at('far east', -80, 0),
];
const go = (counties: readonly CountyMiddle[], key: string, from = MIDDLE) =>
  countyInDirection(counties, from, ARROWS[key] ?? [0, 0]);

describe('countyInDirection', () => {
  it.each([
    ['ArrowRight', 'east'],
    ['ArrowLeft', 'west'],
    ['ArrowUp', 'north'],
    ['ArrowDown', 'south'],
  ])('%s leads %s', (key, fips) => {
    expect(go(AROUND, key)).toBe(fips);
  });

  it('leads nowhere from the last county, and from the only one', () => {
    expect(go(AROUND, 'ArrowRight', at('far east', -80, 0))).toBeNull();
    expect(go([MIDDLE], 'ArrowUp')).toBeNull();
    expect(go([], 'ArrowUp')).toBeNull();
  });

  it('takes what lies straight ahead before what is a little nearer to the side', () => {
    // The one to the side is at 45 degrees and 0.92 away: 0.92 × (2 − 0.707) is more than 1.
    expect(go([at('ahead', -83, 0), at('aside', -83.35, 0.65)], 'ArrowRight')).toBe('ahead');
    // At half the distance it wins.
    expect(go([at('ahead', -83, 0), at('aside', -83.65, 0.35)], 'ArrowRight')).toBe('aside');
  });

  it('leaves out what lies more than 60 degrees aside', () => {
    const bearing = (degrees: number) =>
      at('one', -84 + Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180));
    expect(go([bearing(59)], 'ArrowRight')).toBe('one');
    expect(go([bearing(61)], 'ArrowRight')).toBeNull();
    expect(go([bearing(180)], 'ArrowRight')).toBeNull();
  });

  it('knows that degrees of longitude are short in the north', () => {
    // At 60 degrees north, 2 degrees east are as long as 1 degree north: the bearing is 45 degrees.
    const from = at('from', -150, 60);
    const one = [at('one', -147, 61)];
    expect(go(one, 'ArrowRight', from)).toBe('one');
    // Seen flat, 1.5 degrees east by 1 north would lie within 60 degrees of the east, too.
    expect(go([at('one', -149, 61)], 'ArrowRight', from)).toBeNull();
  });
});
