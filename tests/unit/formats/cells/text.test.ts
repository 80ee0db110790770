import { describe, expect, it } from 'vitest';
import { normalizeKey } from '#lib/formats/cells/normalize-key.ts';
import { cleanText, parseText } from '#lib/formats/cells/text.ts';

describe('cleanText', () => {
  it.each([
    ['plain', 'Hope Center', 'Hope Center'],
    ['spaces', '  Hope   Center ', 'Hope Center'],
    ['a no-break space', 'Hope\u00a0Center', 'Hope Center'],
    ['a line end and a tab', 'Hope\r\nCenter\tInc', 'Hope Center Inc'],
    ['zero-width characters', 'Ho\u200bpe\u200d Cen\ufeffter', 'Hope Center'],
    ['a soft hyphen', 'Hope\u00adful', 'Hopeful'],
    ['direction marks', '\u202eretneC\u202c', 'retneC'],
    ['control characters', 'Hope\u0007 \u0085Center\u007f', 'Hope Center'],
    ['a lost letter', 'Caf\ufffd', 'Caf'],
    ['a lone surrogate', 'A\ud800B', 'AB'],
    ['a letter in two parts', 'Cafe\u0301', 'Café'],
    ['letters of other scripts', 'Ñandú 中心', 'Ñandú 中心'],
    ['markup', '<script>alert("x")</script>', '<script>alert("x")</script>'],
    ['a formula', '=HYPERLINK("http://x")', '=HYPERLINK("http://x")'],
    ['a leading sign', '+1 502-555-0100', '+1 502-555-0100'],
    ['nothing to see', '\u200b\u00a0', ''],
  ])('handles %s', (_, text, clean) => {
    expect(cleanText(text)).toBe(clean);
    expect(cleanText(clean)).toBe(clean);
  });
});

describe('parseText', () => {
  it('tells of a letter that was lost', () => {
    expect(parseText('Caf\ufffd')).toMatchObject({
      value: 'Caf',
      problem: { severity: 'warning' },
    });
  });

  it('reads a cell with nothing to see as empty', () => {
    expect(parseText(' \u200b ')).toEqual({ value: null, problem: null });
  });

  it('refuses a text that no cell can hold', () => {
    expect(parseText('x'.repeat(32_768))).toMatchObject({
      value: null,
      problem: { severity: 'error' },
    });
    expect(parseText('x'.repeat(32_767)).value).toHaveLength(32_767);
  });
});

describe('normalizeKey', () => {
  it.each([
    ["St. Luke's", 'st lukes'],
    ['ST  LUKES', 'st lukes'],
    ['Café Niño, Inc.', 'cafe nino inc'],
    ['Café', 'cafe'],
    ['A&B', 'a b'],
    ['中心', '中心'],
    ['---', ''],
  ])('writes %s as "%s"', (text, key) => {
    expect(normalizeKey(text)).toBe(key);
  });

  it('writes nothing as ""', () => {
    expect(normalizeKey(null)).toBe('');
  });
});
