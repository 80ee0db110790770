/** An element of a parsed document, in document order. */
export interface SvgElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  /** Text directly inside, entities resolved. */
  text: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"' },
  '#39': "'",
};
const TAG = /<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/y;

/**
 * Reads a document as strictly as XML wants it: one root, tags closed in order, attributes quoted
 * and named once, no bare `<` or `&`.
 * @throws Error where it is not well-formed
 */
export function readSvg(xml: string): SvgElement[] {
  const elements: SvgElement[] = [];
  const open: SvgElement[] = [];
  let at = 0;
  while (at < xml.length) {
    if (xml[at] !== '<') {
      const end = xml.indexOf('<', at);
      const text = xml.slice(at, end < 0 ? xml.length : end);
      const parent = open.at(-1);
      if (!parent) throw new Error(`Text outside the root: ${text}`);
      parent.text += resolve(text);
      at += text.length;
      continue;
    }
    TAG.lastIndex = at;
    const [tag = '', closing, name = '', attributes = '', empty] = TAG.exec(xml) ?? [];
    if (!tag) throw new Error(`No tag: ${xml.slice(at, at + 60)}`);
    at += tag.length;
    if (closing) {
      const last = open.pop();
      if (last?.name !== name) throw new Error(`</${name}> closes ${last?.name ?? 'nothing'}`);
    } else {
      if (open.length === 0 && elements.length > 0) throw new Error(`A second root: ${tag}`);
      const element = { name, attributes: readAttributes(attributes), text: '' };
      elements.push(element);
      if (!empty) open.push(element);
    }
  }
  if (open.length > 0) throw new Error(`${open.map(({ name }) => name).join(', ')} stay open`);
  return elements;
}

function readAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', value = ''] of text.matchAll(/([\w:.-]+)="([^"]*)"/g)) {
    if (name in attributes) throw new Error(`${name} stands twice`);
    attributes[name] = resolve(value);
  }
  return attributes;
}

function resolve(text: string): string {
  return text.replace(/&([^;\s]{0,8};?)/g, (whole, name: string) => {
    const character = name.endsWith(';') ? ENTITIES[name.slice(0, -1)] : undefined;
    if (character === undefined) throw new Error(`A bare & or an unknown entity: ${whole}`);
    return character;
  });
}
