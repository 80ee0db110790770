import { describe, expect, it } from 'vitest';
import { parseCountyFips } from '#lib/formats/cells/fips.ts';
import { parseState } from '#lib/formats/cells/state.ts';
import { parseZip } from '#lib/formats/cells/zip.ts';

describe('parseZip', () => {
  it.each([
    ['40601', '40601'],
    ['00501', '00501'],
    ['40601-1234', '40601'],
    ['406011234', '40601'],
  ])('reads %s as %s', (text, zip) => {
    expect(parseZip(text)).toEqual({ value: zip, problem: null });
  });

  it.each([
    ['4101', '04101'],
    ['501', '00501'],
    ['4101.0', '04101'],
    ['40601.0', '40601'],
  ])('mends %s to %s and says so', (text, zip) => {
    const { value, problem } = parseZip(text);
    expect(value).toBe(zip);
    expect(problem).toMatchObject({ severity: 'warning', found: `"${text}"` });
  });

  it.each([
    '4O6O1',
    '406011',
    '00000',
    '00500',
    '12',
    '40 601',
    '-40601',
    '4.0601e4',
    'K1A 0B1',
    '４０６０１',
  ])('refuses %s', (text) => {
    const { value, problem } = parseZip(text);
    expect(value).toBeNull();
    expect(problem).toMatchObject({ severity: 'error', found: `"${text}"` });
  });

  it('reads an empty cell as nothing', () => {
    expect(parseZip('')).toEqual({ value: null, problem: null });
  });
});

describe('parseCountyFips', () => {
  it.each([
    ['21193', '21193'],
    ['01001', '01001'],
    ['0500000US21193', '21193'],
    ['050US01001', '01001'],
  ])('reads %s as %s', (text, fips) => {
    expect(parseCountyFips(text)).toEqual({ value: fips, problem: null });
  });

  it('puts a lost zero back and says so', () => {
    expect(parseCountyFips('1001')).toMatchObject({
      value: '01001',
      problem: { severity: 'warning' },
    });
    expect(parseCountyFips('1001.0')).toMatchObject({
      value: '01001',
      problem: { severity: 'warning' },
    });
  });

  it.each(['211', '211930', '2119E', '21000', '03001', '99001', '21-193'])('refuses %s', (text) => {
    expect(parseCountyFips(text)).toMatchObject({ value: null, problem: { severity: 'error' } });
  });
});

describe('parseState', () => {
  it.each([
    ['KY', 'KY'],
    ['ky', 'KY'],
    ['Kentucky', 'KY'],
    ['district of columbia', 'DC'],
    ['PR', 'PR'],
  ])('reads %s as %s', (text, code) => {
    expect(parseState(text).value?.code).toBe(code);
  });

  it.each(['FM', 'XX', '21', 'Kentuky'])('refuses %s', (text) => {
    expect(parseState(text).problem).toMatchObject({ severity: 'error', found: `"${text}"` });
  });
});
