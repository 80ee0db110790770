import { InputError } from '#lib/domain/issue.ts';

/** What is said where an address chooses no region. @param column "report" @param found "of nothing" */
export const noRegion = (column: string, found: string): InputError =>
  new InputError({
    ...{ row: null, column, found },
    expected: 'counties (with=21193.21119), a region, or of=state',
  });
