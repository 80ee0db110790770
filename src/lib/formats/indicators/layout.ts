import type { IndicatorValue } from '#lib/domain/indicator.ts';
import { never } from '#lib/domain/never.ts';
import { parseWholeNumber } from '../cells/number.ts';
import { accept, EMPTY, quote, refuse, type Parsed } from '../cells/parsed.ts';
import type { RowReader } from '../cells/row-reader.ts';
import type { TableRow } from '../table/table.ts';
import type { IndicatorMapping, LongMapping, MappedIndicator, WideMapping } from './mapping.ts';
import { parseIndicatorValue } from './parse-value.ts';

/** A value before its county is known. */
type PlacelessValue = Omit<IndicatorValue, 'place'>;

/** Where the indicators stand in a table. */
export interface Layout {
  fipsColumn: string;
  required: readonly string[];
  /** Without it, other columns are not reported: such tables have many. */
  known: readonly string[] | null;
  wants(row: TableRow): boolean;
  /** The values of a row; those that cannot be read are noted and left out. */
  read(reader: RowReader): PlacelessValue[];
}

export function layoutOf(mapping: IndicatorMapping): Layout {
  switch (mapping.form) {
    case 'wide':
      return wideLayout(mapping);
    case 'long':
      return longLayout(mapping);
    case 'plain':
      return PLAIN_LAYOUT;
    default:
      return never(mapping);
  }
}

function wideLayout({ fipsColumn, columns, year, missing }: WideMapping): Layout {
  return {
    fipsColumn,
    required: [fipsColumn, ...columns.map(({ column }) => column)],
    known: null,
    wants: () => true,
    read: (reader) =>
      columns.flatMap(({ column, year: own, ...mapped }) =>
        readValue(reader, column, mapped, own ?? year, missing),
      ),
  };
}

function longLayout(mapping: LongMapping): Layout {
  const { fipsColumn, attributeColumn, valueColumn, year, missing } = mapping;
  const byName = new Map(mapping.attributes.map((one) => [one.attribute.toLowerCase(), one]));
  const find = (text: string) => byName.get(text.toLowerCase());
  return {
    fipsColumn,
    required: [fipsColumn, attributeColumn, valueColumn],
    known: null,
    wants: ({ cells }) => find(cells[attributeColumn] ?? '') !== undefined,
    read(reader) {
      const mapped = find(reader.raw(attributeColumn));
      return mapped ? readValue(reader, valueColumn, mapped, year, missing) : [];
    },
  };
}

const parseYear = parseWholeNumber(1900, 2100);

const PLAIN_LAYOUT: Layout = {
  fipsColumn: 'county_fips',
  required: ['county_fips', 'indicator', 'year', 'value'],
  known: ['source'],
  wants: () => true,
  read(reader) {
    const indicator = reader.require('indicator', parseIndicatorId, 'the id of an indicator');
    const year = reader.require('year', parseYear, 'a year');
    if (indicator === null || year === null) return [];
    return readValue(reader, 'value', { indicator }, year, []);
  },
};

function readValue(
  reader: RowReader,
  column: string,
  { indicator, ...limits }: MappedIndicator,
  year: number,
  missing: readonly number[],
): PlacelessValue[] {
  const measured = reader.read(column, (text) => parseIndicatorValue(text, missing, limits));
  return measured ? [{ indicator, year, ...measured }] : [];
}

/** An id such as "poverty-150". */
export function parseIndicatorId(text: string): Parsed<string> {
  if (text === '') return EMPTY;
  const id = text.toLowerCase();
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) && id.length <= 60) return accept(id);
  return refuse(quote(text), 'an id of small letters, digits and hyphens, such as poverty-150');
}
