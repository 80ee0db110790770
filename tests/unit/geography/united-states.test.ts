import { describe, expect, it } from 'vitest';
import { COORDINATE_FAULT_LABELS, findCoordinateFault } from '#lib/geography/united-states.ts';

describe('findCoordinateFault', () => {
  it.each([
    ['Hazard, Kentucky', 37.25, -83.19, null],
    ['Utqiagvik, Alaska', 71.29, -156.79, null],
    ['Attu Island, Alaska', 52.9, 172.95, null],
    ['Hilo, Hawaii', 19.7, -155.1, null],
    ['Key West, Florida', 24.55, -81.78, null],
    ['San Juan, Puerto Rico', 18.4, -66.06, null],
    ['St. Croix, Virgin Islands', 17.73, -64.75, null],
    ['Guam', 13.46, 144.74, null],
    ['Saipan', 15.19, 145.75, null],
    ['Pago Pago', -14.28, -170.7, null],
    ['nowhere', 0, 0, 'zero'],
    ['Kentucky swapped', -83.19, 37.25, 'swapped'],
    ['Hawaii swapped', -155.1, 19.7, 'swapped'],
    ['Kentucky without its minus', 37.25, 83.19, 'wrong-sign'],
    ['Berlin', 52.52, 13.4, 'outside-united-states'],
    ['zero latitude alone', 0, -83.19, 'outside-united-states'],
    ['no degrees', 372500, -831900, 'out-of-range'],
    ['no number', NaN, -83.19, 'not-a-number'],
    ['endless', 37.25, Infinity, 'not-a-number'],
  ])('%s', (_, latitude, longitude, fault) => {
    expect(findCoordinateFault({ latitude, longitude })).toBe(fault);
  });

  it('has words for every fault', () => {
    expect(Object.values(COORDINATE_FAULT_LABELS).every((label) => label.length > 10)).toBe(true);
  });
});
