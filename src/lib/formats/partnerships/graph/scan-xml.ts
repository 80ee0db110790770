import { SaxesParser } from 'saxes';
import { InputError } from '#lib/domain/issue.ts';

/** An element as it opens. */
export interface XmlElement {
  /** Without its prefix, in lower case. */
  name: string;
  line: number;
  attributes: Readonly<Record<string, string>>;
}

/** What a reader does with the elements of a file, in their order. */
export interface XmlHandlers {
  open(element: XmlElement): void;
  /** @param text what stands directly in the element, trimmed */
  close(name: string, text: string): void;
}

const CHUNK = 65_536;
const MAX_DEPTH = 100;
const MAX_TEXT = 100_000;
const ENCODINGS = new Set(['utf-8', 'us-ascii', 'iso-8859-1', 'windows-1252']);

/**
 * Reads XML element by element; no tree is held. No entity is resolved but XML's own five, no DTD
 * is fetched, and a file that declares entities is refused before one is used.
 * @throws InputError with the line where the XML is broken, declares entities or nests too deep
 */
export function scanXml(text: string, fileName: string, handlers: XmlHandlers): void {
  const parser = new SaxesParser();
  const open: { name: string; text: string }[] = [];
  const refuse = (found: string, expected: string, line = parser.line) => {
    throw new InputError({ row: line, column: null, found: `${fileName} with ${found}`, expected });
  };
  parser.on('error', (error) => {
    const reason = error.message.replace(/^(?:[^:]*:)?\d+:\d+: /, '').replace(/\.$/, '');
    refuse(`broken XML (${reason})`, 'well-formed XML');
  });
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding === undefined || ENCODINGS.has(encoding.toLowerCase())) return;
    refuse(`the encoding ${encoding}`, 'UTF-8: save it again as UTF-8');
  });
  parser.on('doctype', (doctype) => {
    const at = doctype.indexOf('<!ENTITY');
    if (at < 0) return;
    const line = parser.line - (doctype.slice(at).split('\n').length - 1);
    refuse('declarations of entities', 'a network without a DTD: none is resolved', line);
  });
  parser.on('opentag', (tag) => {
    if (open.length >= MAX_DEPTH) refuse('elements nested too deep', `at most ${MAX_DEPTH} levels`);
    const name = localName(tag.name);
    open.push({ name, text: '' });
    handlers.open({ name, line: parser.line, attributes: tag.attributes });
  });
  const addText = (piece: string) => {
    const inner = open.at(-1);
    // Line ends between the elements of a long list are no text.
    if (!inner || piece.trim() === '') return;
    if (inner.text.length + piece.length > MAX_TEXT) {
      refuse('a very long text', `at most ${MAX_TEXT.toLocaleString('en-US')} letters`);
    }
    inner.text += piece;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const closed = open.pop();
    if (closed) handlers.close(closed.name, closed.text.trim());
  });
  for (let at = 0; at < text.length; at += CHUNK) parser.write(text.slice(at, at + CHUNK));
  parser.close();
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase();
}
