import type { Issue } from '#lib/domain/issue.ts';
import { isRecord, textOf } from '../meetings/read-json-list.ts';

/** A format of a server's own list. */
export interface BmltFormat {
  /** As meetings name it: "O", "WC"; each server has its own. */
  key: string;
  /** The same everywhere: "OPEN", "WCHR"; "" where it has none. */
  worldId: string;
  name: string;
}

/** Formats by their id and by their key, whichever a meeting names. */
export interface BmltFormats {
  byId: ReadonlyMap<string, BmltFormat>;
  byKey: ReadonlyMap<string, BmltFormat>;
}

export const NO_FORMATS: BmltFormats = { byId: new Map(), byKey: new Map() };

/** Reads the reply to GetFormats. What is no format is told. */
export function readFormats(value: unknown, issues: Issue[]): BmltFormats {
  if (!Array.isArray(value)) {
    const expected = 'the list that GetFormats answers';
    issues.push({ row: null, column: 'formats', found: 'no list', expected, severity: 'warning' });
    return NO_FORMATS;
  }
  const byId = new Map<string, BmltFormat>();
  const byKey = new Map<string, BmltFormat>();
  for (const item of value) {
    if (!isRecord(item)) continue;
    const key = textOf(item['key_string']);
    const format = {
      key,
      worldId: textOf(item['world_id']).toUpperCase(),
      name: textOf(item['name_string']),
    };
    byId.set(textOf(item['id']), format);
    // A list in several languages has a key once in each: the first stands.
    if (key !== '' && !byKey.has(key)) byKey.set(key, format);
  }
  return { byId, byKey };
}
