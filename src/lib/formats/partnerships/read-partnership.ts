import {
  PARTNERSHIP_KINDS,
  STRENGTHS,
  VISIBILITIES,
  type Partnership,
} from '#lib/domain/partnership.ts';
import { parseDate } from '../cells/date.ts';
import { normalizeKey } from '../cells/normalize-key.ts';
import { parseOneOf } from '../cells/one-of.ts';
import { accept, EMPTY, quote, refuse, type Parsed } from '../cells/parsed.ts';
import type { RowReader } from '../cells/row-reader.ts';
import { parseText } from '../cells/text.ts';
import { parseYesNo } from '../cells/yes-no.ts';

/** A tie as a file lists it: its ends are names or ids, not yet looked up. */
export interface ListedPartnership extends Omit<Partnership, 'id' | 'fromId' | 'toId'> {
  row: number;
  from: string;
  to: string;
  /** Ids of the nodes of a network file: they may be ids of organizations. Null for a spreadsheet. */
  nodeIds: readonly [string, string] | null;
}

type Strength = ListedPartnership['strength'];

const LEVELS = [1, 2, 3, 4] as const;
const parseKind = parseOneOf(PARTNERSHIP_KINDS);
const parseDirection = parseOneOf(['mutual', 'from-to']);
const parseVisibility = parseOneOf(VISIBILITIES);
const parseStrengthWord = parseOneOf(STRENGTHS);

/** Strength of a tie: 1 to 4, or its word. */
function parseStrength(text: string): Parsed<Strength> {
  if (text === '') return EMPTY;
  const word = parseStrengthWord(text).value;
  const level = LEVELS.find((one) => (word ? STRENGTHS[one - 1] === word : Number(text) === one));
  return level === undefined
    ? refuse(quote(text), `1 to 4, or one of ${STRENGTHS.join(', ')}`)
    : accept(level);
}

/** Reads a row; null where it is refused. */
export function readPartnership(
  reader: RowReader,
  nodeIds: ListedPartnership['nodeIds'] = null,
): ListedPartnership | null {
  const from = reader.require('from', parseText, 'the name or id of an organization');
  const to = reader.require('to', parseText, 'the name or id of an organization');
  if (from !== null && to !== null && isSame(from, to, nodeIds)) {
    reader.report('to', `${quote(to)}, the organization itself`, 'another organization');
  }
  const tie = {
    kind: reader.read('kind', parseKind) ?? 'referral',
    direction: reader.read('direction', parseDirection) ?? 'mutual',
    strength: reader.read('strength', parseStrength) ?? 1,
    since: reader.read('since', parseDate),
    until: reader.read('until', parseDate),
    confirmed: reader.read('confirmed', parseYesNo) ?? false,
    visibility: reader.read('visibility', parseVisibility) ?? 'public',
    funding: reader.read('funding', parseText),
    note: reader.read('note', parseText),
  };
  if (tie.since !== null && tie.until !== null && tie.until < tie.since) {
    reader.report('until', quote(tie.until), `a day after ${tie.since}, since when the tie holds`);
  }
  if (from === null || to === null || reader.refused) return null;
  return { row: reader.row, from, to, nodeIds, ...tie };
}

function isSame(from: string, to: string, nodeIds: ListedPartnership['nodeIds']): boolean {
  if (nodeIds) return nodeIds[0] === nodeIds[1];
  return from === to || (normalizeKey(from) !== '' && normalizeKey(from) === normalizeKey(to));
}
