import { InputError } from '#lib/domain/issue.ts';
import { decodeText } from '../../table/decode-text.ts';
import { refuseLargeFile } from '../../table/limits.ts';
import type { Graph } from './graph.ts';
import { readGexf } from './read-gexf.ts';
import { readGraphml } from './read-graphml.ts';

const LESS_THAN = 0x3c;
const BEFORE = new Set([0xef, 0xbb, 0xbf, 0x09, 0x0a, 0x0d, 0x20]);
const ROOT = /<(?:[\w.-]+:)?(graphml|gexf)[\s>/]/i;

/** True where a file begins as XML does, whatever it is called. */
export function isXml(bytes: Uint8Array): boolean {
  return bytes.find((byte) => !BEFORE.has(byte)) === LESS_THAN;
}

/**
 * Reads GraphML or GEXF, told apart by the first of their elements.
 * @throws InputError where the file is neither, broken, too large, or declares entities
 */
export function readXmlGraph(bytes: Uint8Array, fileName: string): Graph {
  refuseLargeFile(bytes.byteLength, fileName);
  const { text, issues } = decodeText(bytes, fileName);
  const root = ROOT.exec(text)?.[1]?.toLowerCase();
  if (root === undefined) {
    throw new InputError({
      ...{ row: null, column: null, found: `${fileName}, a web page or other XML` },
      expected: 'a network as GraphML or GEXF',
    });
  }
  const graph = (root === 'graphml' ? readGraphml : readGexf)(text.trimStart(), fileName);
  return { ...graph, issues: [...issues, ...graph.issues] };
}
