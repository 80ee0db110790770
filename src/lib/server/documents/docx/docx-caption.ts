import { Paragraph, SimpleField } from 'docx';
import { docxText } from './docx-text.ts';

/**
 * A caption that Word knows as one: its number is a field of the sequence (SEQ), so that lists of
 * tables and cross-references find it; what the field shows is the report's own number.
 */
export function docxCaption({ label, title }: { label: string; title: string }): Paragraph {
  const [, word, number] = /^(\p{L}+) (\d+)$/u.exec(label) ?? [];
  const numbered =
    word !== undefined && number !== undefined
      ? [docxText(`${word} `), new SimpleField(`SEQ ${word} \\* ARABIC`, number)]
      : [docxText(label)];
  return new Paragraph({
    style: 'Caption',
    children: [...numbered, docxText('. '), docxText(title, { bold: false })],
  });
}
