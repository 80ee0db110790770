import { InputError, type Issue } from '#lib/domain/issue.ts';
import type { Listing } from '#lib/domain/listing.ts';
import type { SupportCatalog } from '#lib/domain/support.ts';
import { refusedRows } from '../cells/refused-rows.ts';
import { createRowReader } from '../cells/row-reader.ts';
import { parseState } from '../cells/state.ts';
import { wantedState } from '../cells/wanted-state.ts';
import { buildTable } from '../table/build-table.ts';
import { detectFormat } from '../table/detect-format.ts';
import { refuseLargeFile } from '../table/limits.ts';
import { readWorkbook, type Workbook } from '../table/read-workbook.ts';
import type { TableRow } from '../table/table.ts';
import { createCodeReader } from './facility-codes.ts';
import { facilityListing } from './facility-listing.ts';
import { readFacility } from './facility.ts';
import { mergeFacilities } from './merge-facilities.ts';

const FACILITIES = 'Facilities List';
const REFERENCE = 'Service Code Reference';
const REQUIRED = ['name1', 'street1', 'city', 'state', 'zip', 'service_code_info'] as const;
const KNOWN = ['name2', 'street2', 'phone', 'intake1', 'intake2', 'intake1a', 'intake2a'] as const;

/** What a National Directory workbook says. */
export interface SamhsaReading {
  /** One per facility, in the order of the file. */
  listings: Listing[];
  issues: Issue[];
  /** Rows of the kept states, those refused among them. */
  read: number;
  /** Rows of other states. */
  skipped: number;
  /** Rows that repeat a facility; they are united with it. */
  duplicates: number;
  /** Postal codes of the states that listings were kept of, sorted. */
  states: string[];
  /** Slugs of the supports that the workbook has a code for: what it can list. */
  listedSupports: string[];
}

/**
 * Reads SAMHSA's National Directory of treatment facilities (a workbook with the sheets "Facilities
 * List" and "Service Code Reference"). The codes are those that its own reference defines.
 * @param options.state postal code of the only state to keep
 * @throws InputError where the file is no such workbook, or the state does not exist
 */
export async function readSamhsaDirectory(
  bytes: Uint8Array,
  options: { fileName: string; catalog: SupportCatalog; state?: string },
): Promise<SamhsaReading> {
  const { fileName, catalog } = options;
  const kept = wantedState(options.state)?.code ?? null;
  const workbook = await openWorkbook(bytes, fileName);
  const codeReader = createCodeReader(catalog, referenceCodes(workbook, fileName));
  const table = buildTable(workbook.grid(FACILITIES), 'xlsx', {
    fileName,
    required: REQUIRED,
    known: KNOWN,
  });
  const rows = table.rows.filter((row) => kept === null || stateOf(row) === kept);
  const issues = [...table.issues];
  const read = rows.flatMap((row) => readFacility(createRowReader(row, issues), codeReader) ?? []);
  const { facilities, duplicates } = mergeFacilities(read, codeReader, issues);
  return {
    listings: facilities.map(facilityListing),
    issues,
    read: rows.length + refusedRows(table),
    skipped: table.rows.length - rows.length,
    duplicates,
    states: [...new Set(facilities.map((facility) => facility.state))].sort(),
    listedSupports: codeReader.nodes.map((node) => node.slug),
  };
}

async function openWorkbook(bytes: Uint8Array, fileName: string): Promise<Workbook> {
  refuseLargeFile(bytes.byteLength, fileName);
  if (detectFormat(bytes, fileName) === 'xlsx') return readWorkbook(bytes, fileName);
  throw new InputError({
    row: null,
    column: null,
    found: `${fileName}, a text file`,
    expected: `a National Directory workbook (.xlsx) with the sheets "${FACILITIES}" and "${REFERENCE}"`,
  });
}

function referenceCodes(workbook: Workbook, fileName: string): string[] {
  const grid = workbook.grid(REFERENCE);
  const table = buildTable(grid, 'xlsx', { fileName, required: ['service_code'] });
  return table.rows
    .map(({ cells }) => (cells['service_code'] ?? '').toUpperCase())
    .filter((code) => code !== '');
}

function stateOf({ cells }: TableRow): string | null {
  return parseState(cells['state'] ?? '').value?.code ?? null;
}
