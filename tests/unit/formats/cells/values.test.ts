import { describe, expect, it } from 'vitest';
import { parseLatitude, parseLongitude } from '#lib/formats/cells/coordinate.ts';
import { parseDate } from '#lib/formats/cells/date.ts';
import { parseNumber, parseWholeNumber } from '#lib/formats/cells/number.ts';
import { parseOneOf } from '#lib/formats/cells/one-of.ts';
import { parseYesNo } from '#lib/formats/cells/yes-no.ts';

const refused = { value: null, problem: { severity: 'error' } };
const empty = { value: null, problem: null };

describe('parseNumber', () => {
  it.each([
    ['0', 0],
    ['+32.476823', 32.476823],
    ['-086.486599', -86.486599],
    ['.5', 0.5],
    ['1.2e-5', 0.000012],
    ['58,805', 58805],
    ['1,234,567.5', 1234567.5],
  ])('reads %s', (text, value) => {
    expect(parseNumber(text)).toEqual({ value, problem: null });
  });

  it.each(['NaN', 'Infinity', '0x10', '1e999', '12,34', '1 000', '--1', '12%', '38,2009'])(
    'refuses %s',
    (text) => {
      expect(parseNumber(text)).toMatchObject(refused);
    },
  );

  it('never reads nothing as zero', () => {
    expect(parseNumber('')).toEqual(empty);
  });
});

describe('parseWholeNumber', () => {
  it('takes both limits and nothing beyond', () => {
    const parse = parseWholeNumber(1, 4);
    expect(['1', '4', '2.0', ''].map((text) => parse(text).value)).toEqual([1, 4, 2, null]);
    expect(['0', '5', '2.5', 'two'].map((text) => parse(text).problem?.expected)).toEqual(
      Array(4).fill('a whole number from 1 to 4'),
    );
  });
});

describe('coordinates', () => {
  it.each([
    ['38.2009', 38.2009],
    ['+90', 90],
    ['0', 0],
  ])('reads latitude %s', (text, value) => {
    expect(parseLatitude(text)).toEqual({ value, problem: null });
  });

  it('asks about a swap where a latitude cannot be one', () => {
    expect(parseLatitude('-122.4')).toMatchObject({
      value: null,
      problem: { severity: 'error', expected: expect.stringContaining('swapped') },
    });
    expect(parseLongitude('-122.4').value).toBe(-122.4);
    expect(parseLongitude('-181')).toMatchObject(refused);
  });

  it.each(['38.2N', '38° 12′', '38,2009', 'unknown'])('refuses %s', (text) => {
    expect(parseLatitude(text)).toMatchObject(refused);
  });

  it('reads an empty cell as nothing, not as 0', () => {
    expect(parseLatitude('')).toEqual(empty);
    expect(parseLongitude('')).toEqual(empty);
  });
});

describe('parseDate', () => {
  it.each([
    ['2024-05-03', '2024-05-03'],
    ['2024-5-3', '2024-05-03'],
    ['2024-05-03T13:30:00', '2024-05-03'],
    ['2024-05-03T13:30:00.000Z', '2024-05-03'],
    ['5/3/2024', '2024-05-03'],
    ['12/31/1999', '1999-12-31'],
    ['2/29/2024', '2024-02-29'],
  ])('reads %s as %s', (text, day) => {
    expect(parseDate(text)).toEqual({ value: day, problem: null });
  });

  it.each([
    '2/29/2023',
    '13/1/2024',
    '5/3/24',
    '2024',
    '2024-05',
    'May 3, 2024',
    '45415',
    '0024-05-03',
  ])('refuses %s', (text) => {
    expect(parseDate(text)).toMatchObject(refused);
  });

  it('reads an empty cell as nothing', () => {
    expect(parseDate('')).toEqual(empty);
  });
});

describe('words', () => {
  it.each([
    ['yes', true],
    ['Y', true],
    ['TRUE', true],
    ['1', true],
    ['No', false],
    ['n', false],
    ['false', false],
    ['0', false],
  ])('reads %s', (text, value) => {
    expect(parseYesNo(text)).toEqual({ value, problem: null });
  });

  it('refuses what is neither, and keeps nothing apart from no', () => {
    expect(parseYesNo('maybe')).toMatchObject(refused);
    expect(parseYesNo('')).toEqual(empty);
  });

  it('takes a word of a list in any spelling of its hyphens', () => {
    const parse = parseOneOf(['in-person', 'virtual', 'hybrid']);
    const values = ['in-person', 'In Person', 'IN_PERSON', 'hybrid'].map(
      (text) => parse(text).value,
    );
    expect(values).toEqual(['in-person', 'in-person', 'in-person', 'hybrid']);
    expect(parse('online').problem).toEqual({
      found: '"online"',
      expected: 'one of in-person, virtual, hybrid',
      severity: 'error',
    });
    expect(parse('constructor')).toMatchObject(refused);
  });
});
