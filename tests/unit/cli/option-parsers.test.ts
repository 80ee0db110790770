import { describe, expect, it } from 'vitest';
import {
  parsePlacesOption,
  parseStateOption,
  parseYearOption,
} from '../../../src/cli/io/option-parsers.ts';

describe('options of the command', () => {
  it.each([
    ['ky', 'KY'],
    ['21', 'KY'],
    ['PR', 'PR'],
  ])('state %s is %s', (told, code) => {
    expect(parseStateOption(told)).toBe(code);
  });

  it('places are states and counties as FIPS codes', () => {
    expect(parsePlacesOption('KY,21193; oh')).toEqual(['21', '21193', '39']);
  });

  it.each<[string, (value: string) => unknown, string]>([
    ['a state', parseStateOption, 'Kentucky!'],
    ['places', parsePlacesOption, 'KY,2119'],
    ['a year', parseYearOption, '22'],
  ])('refuses what is not %s', (_, parse, value) => {
    expect(() => parse(value)).toThrow(/^Expected/);
  });
});
