import type { Said } from './said.ts';
import { allOf, parseXml, textOf, type XmlNode } from './xml-tree.ts';

/** A page as a reader of markup sees it, with the numbers that its cells carry. */
export function readHtml(html: string): Said & { numbers: (number | null)[][][]; page: XmlNode } {
  const page = parseXml(html.replace(/^<!doctype html>/, ''));
  const [main = page] = allOf(page, 'main');
  // The data of figures is there to be opened; it is no table of the report.
  const inDetails = new Set(
    allOf(main, 'details').flatMap((node) => allOf(node, 'table', 'caption')),
  );
  const shown = (name: string) => allOf(main, name).filter((node) => !inDetails.has(node));
  const rows = shown('table').map((table) =>
    allOf(table, 'tr').map((row) => allOf(row, 'th', 'td')),
  );
  return {
    headings: [...allOf(page, 'h1'), ...allOf(main, 'h2', 'h3')].map((node) => textOf(node)),
    captions: allOf(main, 'caption', 'figcaption')
      .filter((node) => !inDetails.has(node))
      .map((node) => textOf(node)),
    alts: allOf(main, 'svg')
      .filter(({ attributes }) => attributes['role'] === 'img')
      .map(({ attributes }) => plain(attributes['aria-label'])),
    tables: rows.map((table) => table.map((row) => row.map((cell) => textOf(cell)))),
    words: allOf(main, 'p', 'ul', 'dl').flatMap((node) =>
      node.name === 'p' ? [textOf(node)] : allOf(node, 'li', 'dt', 'dd').map(withoutLinks),
    ),
    numbers: rows.map((table) => table.map((row) => row.map(numberIn))),
    page,
  };
}

/** Without what only sets a text in lines. */
const plain = (text = '') => text.replaceAll('\u00a0', ' ').replaceAll('\u200e', '');

function numberIn(cell: XmlNode): number | null {
  const value = allOf(cell, 'data')[0]?.attributes['value'];
  return value === undefined ? null : Number(value);
}

const withoutLinks = (node: XmlNode): string => {
  const children = node.children.filter((child) => typeof child === 'string' || child.name !== 'a');
  return textOf({ ...node, children }).trim();
};
