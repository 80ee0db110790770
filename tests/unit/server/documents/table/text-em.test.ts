import { describe, expect, it } from 'vitest';
import { textEm } from '#lib/server/documents/table/text-em.ts';
import { writePdf } from '#lib/server/documents/pdf/write-pdf.ts';
import { HAS_POPPLER, readPdf } from '../../../../support/poppler.ts';
import { smallReport } from '../../../../support/small-report.ts';

describe('textEm', () => {
  it('sums the widths of letters; every figure is as wide as any other', () => {
    expect(textEm('')).toBe(0);
    expect(textEm('ab')).toBeCloseTo(textEm('a') + textEm('b'));
    expect(textEm('111')).toBe(textEm('000'));
    expect(textEm('WWW')).toBeGreaterThan(2 * textEm('iii'));
    expect(textEm('County', true)).toBeGreaterThan(textEm('County'));
  });

  it.skipIf(!HAS_POPPLER)('is what a reader of a PDF measures', () => {
    const page = readPdf('pdftotext', ['-bbox'], writePdf(smallReport()));
    const measured = (word: string) => {
      const [, from = '', to = ''] =
        new RegExp(`xMin="([\\d.]+)"[^>]* xMax="([\\d.]+)"[^>]*>${word}<`).exec(page) ?? [];
      return Number(to) - Number(from);
    };
    // Of a table with few columns the words are set at 9 points.
    for (const word of ['Oct', 'under', 'known', '21', 'Gap']) {
      expect(measured(word) / 9, word).toBeCloseTo(textEm(word), 1);
    }
  });
});
