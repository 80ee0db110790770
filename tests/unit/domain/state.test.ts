import { describe, expect, it } from 'vitest';
import { findState, STATES } from '#lib/domain/state.ts';

describe('the states', () => {
  it('are fifty, the District of Columbia and five territories, each once', () => {
    expect(STATES).toHaveLength(56);
    for (const field of ['fips', 'code', 'name'] as const) {
      expect(new Set(STATES.map((state) => state[field])).size).toBe(56);
    }
  });

  it('have codes of two digits and of two letters, and stand by number but for the territories', () => {
    const fips = STATES.map((state) => state.fips);
    expect(fips.every((code) => /^\d\d$/.test(code))).toBe(true);
    expect(STATES.every(({ code }) => /^[A-Z]{2}$/.test(code))).toBe(true);
    expect([...fips].sort()).toEqual(fips);
    // FIPS 5-2 reserved these for territories that are counted with others today.
    for (const gap of ['03', '07', '14', '43', '52']) expect(fips).not.toContain(gap);
  });
});

describe('findState', () => {
  it.each([
    ['KY', '21', 'Kentucky'],
    ['ky', '21', 'Kentucky'],
    [' Ky ', '21', 'Kentucky'],
    ['21', '21', 'Kentucky'],
    ['01', '01', 'Alabama'],
    ['DC', '11', 'District of Columbia'],
    ['NM', '35', 'New Mexico'],
    ['PR', '72', 'Puerto Rico'],
    ['VI', '78', 'U.S. Virgin Islands'],
  ])('%s is %s, %s', (key, fips, name) => {
    expect(findState(key)).toMatchObject({ fips, name });
  });

  it.each(['', ' ', '1', '001', '03', '99', 'ZZ', 'Kentucky', 'K', 'constructor', '__proto__'])(
    '"%s" is none',
    (key) => {
      expect(findState(key)).toBeUndefined();
    },
  );
});
