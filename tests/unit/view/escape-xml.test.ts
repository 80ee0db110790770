import { describe, expect, it } from 'vitest';
import { escapeXml } from '#lib/view/escape-xml.ts';
import { noteText } from '#lib/reports/note-text.ts';
import { readSvg } from '../../support/read-svg.ts';

describe('escapeXml', () => {
  it.each([
    ['Doña Ana', 'Doña Ana'],
    ['Health & Home', 'Health &amp; Home'],
    ['&amp;', '&amp;amp;'],
    ['<script>alert("x")</script>', '&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;'],
    ["O'Brien", 'O&#39;Brien'],
    [']]>', ']]&gt;'],
    ['', ''],
    ['a\u0000b\u001bc\u202ed\ufffee', 'abcde'],
    ['half \ud83d of a pair', 'half \ufffd of a pair'],
    ['a tab\tand a line\n', 'a tab\tand a line\n'],
  ])('%s is %s', (text, escaped) => {
    expect(escapeXml(text)).toBe(escaped);
  });

  it.each(['a & b < c > d " e \' f', '&lt;', '</title><script>'])('%s is read back', (text) => {
    expect(readSvg(`<svg a="${escapeXml(text)}">${escapeXml(text)}</svg>`)).toEqual([
      { name: 'svg', attributes: { a: text }, text },
    ]);
  });
});

describe('a note', () => {
  it('stays a note, whatever stands in it', () => {
    expect(readSvg(noteText('<b>Fictional</b> & "so"', 430))).toEqual([
      {
        name: 'text',
        attributes: { class: 'note', x: '8', y: '422' },
        text: '<b>Fictional</b> & "so"',
      },
    ]);
  });
});

describe('the reader of these tests', () => {
  it.each([
    '<a>',
    '<a></b>',
    '<a/><b/>',
    '<a>&</a>',
    '<a>&nbsp;</a>',
    '<a b="1" b="2"/>',
    '<a b=1/>',
    '<a b="<"/>',
    'text<a/>',
    '<a>1 < 2</a>',
  ])('refuses %s', (xml) => {
    expect(() => readSvg(xml)).toThrow();
  });
});
