import { InputError, type Issue } from '#lib/domain/issue.ts';
import { quote } from '../cells/parsed.ts';
import { decodeText } from '../table/decode-text.ts';
import { MAX_ROWS, refuseLargeExtent, refuseLargeFile } from '../table/limits.ts';

/** An object of a JSON list, not yet trusted. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/** A JSON file as parsed, and what was noticed on the way. */
export interface JsonDocument {
  value: unknown;
  issues: Issue[];
}

/**
 * Parses a JSON file: UTF-8, else Windows-1252, which is told.
 * @throws InputError where it is empty, a web page, too large, or breaks off
 */
export function readJsonDocument(bytes: Uint8Array, fileName: string): JsonDocument {
  refuseLargeFile(bytes.byteLength, fileName);
  const { text, issues } = decodeText(bytes, fileName);
  const start = text.trimStart().slice(0, 1);
  if (start === '') throw notAFeed(`${fileName}, an empty file`);
  if (start === '<') throw notAFeed(`${fileName}, a web page: the site did not give its feed`);
  try {
    return { value: JSON.parse(text), issues };
  } catch (error) {
    throw notAFeed(`${fileName}, JSON that cannot be read: ${reasonOf(error, text)}`);
  }
}

function reasonOf(error: unknown, text: string): string {
  const message = error instanceof Error ? error.message : '';
  const broken = /end of JSON|Unterminated|Expected .* after/.test(message);
  const end = text.trimEnd().slice(-20);
  return broken && !/[\]}]$/.test(end)
    ? `it breaks off after ${quote(end)}`
    : message.slice(0, 120);
}

function notAFeed(found: string): InputError {
  return new InputError({ row: null, column: null, found, expected: 'a JSON list of meetings' });
}

/**
 * The objects of a list with their row, counted from 1. An object alone is a list of one; what is
 * no object is refused by its row.
 * @throws InputError where it is neither
 */
export function listRecords(
  value: unknown,
  fileName: string,
  issues: Issue[],
): { row: number; record: JsonRecord }[] {
  const single = isRecord(value) ? [value] : null;
  const list: readonly unknown[] | null = Array.isArray(value) ? value : single;
  if (!list) throw notAFeed(`${fileName}, which holds ${describe(value)}`);
  if (list.length > MAX_ROWS) refuseLargeExtent(list.length, 1, fileName);
  return list.flatMap((record, at) => {
    const row = at + 1;
    if (isRecord(record)) return { row, record };
    const expected = 'a meeting, as an object';
    issues.push({ row, column: null, found: describe(record), expected, severity: 'error' });
    return [];
  });
}

export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function describe(value: unknown): string {
  return value === null ? 'nothing' : Array.isArray(value) ? 'a list' : `a ${typeof value}`;
}

/** A field as text: numbers and truths as they are written, the parts of a list with commas. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return Array.isArray(value) ? value.map(textOf).filter(Boolean).join(', ') : '';
}
