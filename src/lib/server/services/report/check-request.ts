import { InputError } from '#lib/domain/issue.ts';
import type { ReportRequest } from '#lib/reports/model/request.ts';
import { REGION_LIMIT } from '#lib/view/region.ts';

/** Entries of an address that say which services count; there are 11 kinds. */
const TERMS_LIMIT = 40;

/**
 * Checks how much a request asks for, by whichever door it came: an address is bounded where it is read,
 * but a report file and a command line are not. A state is asked for by its code, however many counties
 * it has.
 * @throws InputError
 */
export function checkRequest({ counties, supports, terms }: ReportRequest): void {
  if (counties.length > REGION_LIMIT) {
    throw refused(
      `of ${counties.length} counties`,
      `at most ${REGION_LIMIT} counties, or a whole state by its code`,
    );
  }
  if (new Set(supports).size < supports.length) {
    throw refused('that names a support twice', 'each support once');
  }
  if (terms.length > TERMS_LIMIT) {
    throw refused(`with ${terms.length} filters`, `at most ${TERMS_LIMIT}`);
  }
}

const refused = (found: string, expected: string) =>
  new InputError({ ...{ row: null, column: 'report' }, found, expected });
