import { eq } from 'drizzle-orm';
import type { AbsenceCheck } from '#lib/domain/check.ts';
import { InputError } from '#lib/domain/issue.ts';
import { holdsUntil } from '#lib/domain/shelf-life.ts';
import type { SupportNode } from '#lib/domain/support.ts';
import { parseDate } from '#lib/formats/cells/date.ts';
import { parseCountyFips } from '#lib/formats/cells/fips.ts';
import type { CellParser } from '#lib/formats/cells/parsed.ts';
import { parseText } from '#lib/formats/cells/text.ts';
import { supportParser } from '#lib/formats/services/read-service.ts';
import type { Db } from '../db/client.ts';
import { places } from '../db/schema.ts';
import { inTransaction } from '../db/transaction.ts';
import { commitChecks } from './commit-checks.ts';
import { currentDataVersion } from './data-version.ts';
import { listedHere } from './listed-here.ts';
import { productCatalog } from './product-data.ts';

/** A check as a person tells it. */
export interface ToldCheck {
  county: string;
  support: string;
  /** Who checked. */
  by: string;
  note?: string | undefined;
  /** Null for today. */
  date?: string | undefined;
}

/** What was recorded. */
export interface RecordedCheck extends AbsenceCheck {
  /** "Perry County". */
  countyName: string;
  label: string;
  /** Last day on which it holds. */
  holdsUntil: string;
  dataVersion: number;
  /** False where the very same was recorded before. */
  changed: boolean;
}

/** A name, or a note, that a person can still read in a table. */
const MAX_NAME = 80;
const MAX_NOTE = 500;

/**
 * Records that a person looked for a support in a county and found none. The same county, support
 * and day again replaces who and note.
 * @throws InputError where it cannot be true or be used; nothing was changed
 */
export function recordCheck(db: Db, told: ToldCheck, now = new Date()): RecordedCheck {
  const node = read('support', supportParser(productCatalog()), told.support);
  const county = findCounty(db, read('county', parseCountyFips, told.county));
  const today = now.toISOString().slice(0, 10);
  const checkedOn = told.date === undefined ? today : read('date', parseDate, told.date);
  if (checkedOn > today) {
    throw refusal('date', `${checkedOn}, which has not come yet`, `a day up to today, ${today}`);
  }
  const checkedBy = within('by', read('by', parseText, told.by), MAX_NAME);
  const note = told.note === undefined ? null : parseText(told.note).value;
  const check: AbsenceCheck = {
    ...{ county: county.fips, support: node.slug, checkedOn, checkedBy },
    note: note === null ? null : within('note', note, MAX_NOTE),
  };
  return inTransaction(db, true, () => {
    refuseListed(db, node, county);
    const before = currentDataVersion(db);
    commitChecks(db, [check], { who: checkedBy, now });
    const dataVersion = currentDataVersion(db);
    return {
      ...check,
      ...{ countyName: county.fullName, label: node.shortLabel, dataVersion },
      holdsUntil: holdsUntil(checkedOn, node),
      changed: dataVersion > before,
    };
  });
}

/** Whoever finds that a listed service is gone corrects its record: a check beside it would do nothing. */
function refuseListed(db: Db, node: SupportNode, county: { fips: string; fullName: string }): void {
  const names = listedHere(db, productCatalog().members(node.slug), node, county.fips);
  if (names.length === 0) return;
  throw refusal(
    'support',
    `${names.length === 1 ? 'a service' : `${names.length} services`} of ${node.shortLabel} listed in ${county.fullName}: ${names.join('; ')}`,
    'none. If they are gone, import their list without them first',
  );
}

function findCounty(db: Db, fips: string) {
  const county = db.select().from(places).where(eq(places.fips, fips)).get();
  if (county) return county;
  throw refusal('county', `"${fips}"`, 'the 5-digit FIPS code of a county, such as 21193');
}

function read<T>(column: string, parse: CellParser<T>, text: string): T {
  const { value, problem } = parse(text.trim());
  if (problem?.severity === 'error') throw refusal(column, problem.found, problem.expected);
  if (value === null) throw refusal(column, 'nothing', `a ${column === 'by' ? 'name' : column}`);
  return value;
}

function within(column: string, text: string, limit: number): string {
  if (text.length <= limit) return text;
  throw refusal(column, `${text.length} characters`, `at most ${limit}`);
}

function refusal(column: string, found: string, expected: string): InputError {
  return new InputError({ row: null, column, found, expected });
}
