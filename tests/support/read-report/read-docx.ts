import { strFromU8, unzipSync } from 'fflate';
import type { Said } from './said.ts';
import { allOf, parseXml, textOf, type XmlNode } from './xml-tree.ts';

/** A Word document as its XML says it. */
export function readDocx(file: Uint8Array): Said & { styles: string[]; headerRows: number } {
  const part = unzipSync(file)['word/document.xml'];
  if (!part) throw new Error('The file is no Word document');
  const [body] = allOf(parseXml(strFromU8(part)), 'w:body');
  if (!body) throw new Error('The document has no body');
  // What stands in the body itself: paragraphs of cells belong to their tables.
  const paragraphs = body.children.filter(
    (node) => typeof node !== 'string' && node.name === 'w:p',
  );
  const styled = (paragraphs as XmlNode[]).map((node) => ({
    style: styleOf(node),
    text: runText(node),
  }));
  const of = (...styles: string[]) =>
    styled
      .filter(({ style, text }) => styles.includes(style) && text !== '')
      .map(({ text }) => text);
  return {
    headings: of('Title', 'AsideTitle', 'Heading1', 'Heading2'),
    captions: of('Caption'),
    alts: allOf(body, 'wp:docPr').map(({ attributes }) => attributes['descr'] ?? ''),
    tables: allOf(body, 'w:tbl').map((table) =>
      allOf(table, 'w:tr').map((row) => allOf(row, 'w:tc').map(runText)),
    ),
    words: of('Lead', 'Normal', '', 'Note', 'Aside', 'Term', 'ListParagraph').filter(
      (text) => !/^https?:\S+$/.test(text),
    ),
    styles: [...new Set(styled.map(({ style }) => style))],
    headerRows: allOf(body, 'w:tblHeader').length,
  };
}

const runText = (node: XmlNode): string => textOf(node, 'w:t');

const styleOf = (node: XmlNode): string => allOf(node, 'w:pStyle')[0]?.attributes['w:val'] ?? '';
