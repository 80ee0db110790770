import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../data/kentucky/generator/random.ts';

const draw = (count: number, next: () => number) => Array.from({ length: count }, next);
const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

describe('a seeded stream', () => {
  it('repeats itself, and differs for another seed', () => {
    const first = draw(20, createRandom('a').next);
    expect(draw(20, createRandom('a').next)).toEqual(first);
    expect(draw(20, createRandom('b').next)).not.toEqual(first);
  });

  it('forks into streams that do not depend on what was drawn before', () => {
    const fresh = createRandom('a').fork('names');
    const used = createRandom('a');
    draw(100, used.next);
    expect(draw(5, used.fork('names').next)).toEqual(draw(5, fresh.next));
  });

  it('is even between 0 and 1', () => {
    const values = draw(20_000, createRandom('even').next);
    expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...values)).toBeLessThan(1);
    const tenths = Map.groupBy(values, (value) => Math.floor(value * 10));
    // 2,000 expected in each tenth; the standard deviation is 42.
    for (const [, members] of tenths) expect(Math.abs(members.length - 2000)).toBeLessThan(200);
  });

  it('draws normal values of mean 0 and variance 1', () => {
    const values = draw(20_000, createRandom('normal').normal);
    expect(mean(values)).toBeCloseTo(0, 1);
    expect(mean(values.map((value) => value * value))).toBeCloseTo(1, 1);
  });

  it('draws keys as often as their weights say', () => {
    const random = createRandom('weights');
    const keys = Array.from({ length: 8000 }, () => random.weighted({ a: 3, b: 1, c: 0 }));
    expect(keys.filter((key) => key === 'a').length / 8000).toBeCloseTo(0.75, 1);
    expect(keys).not.toContain('c');
  });

  it('shuffles without losing or repeating anything', () => {
    const list = Array.from({ length: 50 }, (_, index) => index);
    const shuffled = createRandom('shuffle').shuffled(list);
    expect(shuffled).not.toEqual(list);
    expect(shuffled.sort((a, b) => a - b)).toEqual(list);
  });

  it('says so where there is nothing to pick', () => {
    expect(() => createRandom('x').pick([])).toThrow('Nothing to pick from');
  });
});
