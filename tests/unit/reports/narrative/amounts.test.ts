import { describe, expect, it } from 'vitest';
import { milesAmount, peopleAmount, printed, shareAmount } from '#lib/reports/narrative/amounts.ts';
import { listed, quoted, say } from '#lib/reports/narrative/say.ts';

describe('amounts', () => {
  it.each([
    [0.24, '24 %', 0.24],
    [0.246, '25 %', 0.25],
    [0, '0 %', 0],
    [1, '100 %', 1],
    // Neither none nor all: the bound is printed, and the share is kept.
    [0.00432, 'under 1 %', 0.0043],
    [0.99637, 'over 99 %', 0.9964],
  ])('prints the share %d as %s and keeps what is printed', (share, text, value) => {
    expect(shareAmount(share)).toEqual({ value, text, unit: 'share' });
  });

  it.each([
    [5.72, '5.7 mi', 5.7],
    [54.46, '54 mi', 54],
    [0, '0.0 mi', 0],
  ])('prints %d miles as %s', (miles, text, value) => {
    expect(milesAmount(miles)).toEqual({ value, text, unit: 'miles' });
  });

  it('prints people whole', () => {
    expect(peopleAmount(28473.4)).toEqual({ value: 28473, text: '28,473', unit: 'people' });
  });

  it.each([
    ['36.3 %', 36.3],
    ['1,234', 1234],
    ['−12 points', -12],
    ['0.69', 0.69],
  ])('reads %s back', (text, value) => {
    expect(printed(text)).toBe(value);
  });
});

describe('sentences', () => {
  it('keeps the numbers that it tells', () => {
    const residents = peopleAmount(400);
    expect(say`${residents} people live in ${'West $1 County'}.`).toEqual({
      text: '400 people live in West $1 County.',
      amounts: [residents],
    });
  });

  it('finds the numbers of a sentence that another page wrote', () => {
    const { amounts } = quoted('1,157 pairs work together; the largest links 526 (85 %).');
    expect(amounts.map(({ text, value }) => [text, value])).toEqual([
      ['1,157', 1157],
      ['526', 526],
      ['85 %', 0.85],
    ]);
  });

  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
    [['a', 'b', 'c', 'd', 'e'], 'a, b, c and 2 more'],
  ])('lists %j', (words, text) => {
    expect(listed(words, 3)).toBe(text);
  });
});
