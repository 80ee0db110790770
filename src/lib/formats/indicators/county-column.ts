import { parseCountyFips } from '../cells/fips.ts';
import type { RowReader } from '../cells/row-reader.ts';
import { createTally } from '../cells/tally.ts';
import type { Issue } from '#lib/domain/issue.ts';
import type { State } from '#lib/domain/state.ts';
import type { TableRow } from '../table/table.ts';

/** Which rows of a county table are of counties that are wanted. */
export interface CountyColumn {
  /** False for rows of other states, of states and the nation, and for footers. */
  wants(row: TableRow): boolean;
  /** The county's code; null where it cannot be read, which refuses the row. */
  read(reader: RowReader): string | null;
  /** What was mended or passed over, told once each. */
  issues(): Issue[];
}

/**
 * @param column the column of FIPS codes
 * @param kept the only state that is wanted; null for all
 */
export function createCountyColumn(column: string, kept: State | null): CountyColumn {
  const lostZeros = createTally(
    column,
    'FIPS codes of five digits; zeros were put back',
    'warning',
  );
  const others = createTally(column, 'counties; such rows were passed over', 'info');
  return {
    wants({ row, cells }) {
      const text = cells[column] ?? '';
      const other = notACounty(text);
      if (other !== null) {
        others.note(row, other);
        return false;
      }
      const county = parseCountyFips(text).value;
      return kept === null || county === null || county.startsWith(kept.fips);
    },
    read: (reader) =>
      reader.require(
        column,
        lostZeros.ofRepairs(reader.row, parseCountyFips),
        'a county FIPS code',
      ),
    issues: () => [...lostZeros.issues(), ...others.issues()],
  };
}

/** Tells rows of states and of the nation ("0", "21", "21000") and footers; null for a county. */
function notACounty(text: string): string | null {
  if (text === '') return 'a row without a FIPS code';
  const digits = /^(\d+)(?:\.0+)?$/.exec(text)?.[1];
  if (digits === undefined) return null;
  const larger = digits.length < 3 || digits.padStart(5, '0').endsWith('000');
  return larger ? `a row of a state or the nation ("${text}")` : null;
}
