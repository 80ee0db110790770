/** A published figure beside which a measure may be read: context, and no target. */
export interface PublishedRange {
  /** Id of a graph measure. */
  measure: string;
  low: number;
  high: number;
  /** What was measured. */
  of: string;
  source: string;
}

/** Nine county coalitions of Ohio, of 16 to 27 organizations each, asked from August to November 2022. */
const OHIO = {
  of: '9 county substance-use coalitions in Ohio, 16 to 27 organizations each, 2022',
  source: 'HEALing Communities Study, Ohio (153 organizations, August to November 2022)',
};

/**
 * What others have measured. A whole state's network is many times larger than a coalition, and
 * density falls with size: such figures tell what is usual for a coalition, not what is enough.
 */
export const PUBLISHED_RANGES: readonly PublishedRange[] = [
  { measure: 'density', low: 0.17, high: 0.31, ...OHIO },
  { measure: 'meanTies', low: 2.94, high: 7.13, ...OHIO },
];
