import { SaxesParser } from 'saxes';

/** An element as a reader that knows nothing of our writers sees it. */
export interface XmlNode {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: (XmlNode | string)[];
}

/** @throws Error where the text is not well-formed */
export function parseXml(text: string): XmlNode {
  const root: XmlNode = { name: '', attributes: {}, children: [] };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const node: XmlNode = { name, attributes, children: [] };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (part) => open.at(-1)?.children.push(part));
  parser.write(text).close();
  return root;
}

/** Elements below by name, in the order of the file. */
export function allOf(node: XmlNode, ...names: string[]): XmlNode[] {
  return node.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    return names.includes(child.name) ? [child, ...allOf(child, ...names)] : allOf(child, ...names);
  });
}

/** All text below, with plain spaces and without marks of direction. @param among only text within elements of this name */
export function textOf(node: XmlNode, among?: string): string {
  if (among !== undefined)
    return allOf(node, among)
      .map((one) => textOf(one))
      .join('');
  const parts = node.children.map((child) => (typeof child === 'string' ? child : textOf(child)));
  return parts.join('').replaceAll('\u00a0', ' ').replaceAll('\u200e', '');
}
