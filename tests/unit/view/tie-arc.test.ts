import { describe, expect, it } from 'vitest';
import { tieArc } from '#lib/view/tie-arc.ts';

const at = (longitude: number, latitude: number) => ({ longitude, latitude });

describe('tieArc', () => {
  it('goes from the one to the other, to the left of the straight way', () => {
    const arc = tieArc(at(0, 0), at(2, 0));
    expect(arc.at(0)).toEqual([0, 0]);
    expect(arc.at(-1)).toEqual([2, 0]);
    // In the middle a quarter of each end and half of the handle: 0.14 of the length of 2.
    const [longitude, latitude] = arc[10] ?? [];
    expect(longitude).toBeCloseTo(1, 12);
    expect(latitude).toBeCloseTo(0.28, 12);
  });

  it('bends at right angles on the ground, where a degree of longitude is shorter', () => {
    // At 60 degrees it is half as long: a bend of 0.28 degrees of latitude is 0.56 of longitude.
    const arc = tieArc(at(0, 59), at(0, 61));
    expect(arc[10]?.[0]).toBeCloseTo(-0.56, 12);
  });

  it('takes the short way across the antimeridian', () => {
    const arc = tieArc(at(179, 52), at(-179, 52));
    expect(arc.at(-1)?.[0]).toBe(181);
    expect(arc.every(([longitude]) => longitude >= 179 && longitude <= 181)).toBe(true);
  });
});
