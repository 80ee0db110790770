import { describe, expect, it } from 'vitest';
import { parseLanguages } from '#lib/formats/services/languages.ts';

describe('languages of a service', () => {
  it.each([
    ['en;es', ['en', 'es']],
    ['Spanish, english; ES', ['en', 'es']],
    ['American Sign Language', ['ase']],
    ['Hebrew; Tagalog; Yupik', ['he', 'tl', 'ypk']],
    ['mul', ['mul']],
  ])('%s', (text, codes) => {
    expect(parseLanguages(text)).toEqual({ value: codes, problem: null });
  });

  it('are unknown in an empty cell, and refused where there is no such language', () => {
    expect(parseLanguages(' ; ').value).toBeNull();
    expect(parseLanguages(' ; ').problem).toBeNull();
    for (const text of ['Klingonish', 'xx', 'en;zzz']) {
      expect(parseLanguages(text).problem?.expected).toMatch(/ISO 639/);
    }
  });
});
