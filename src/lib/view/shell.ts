/** What frames every page. */
export interface Shell {
  /**
   * `empty`: a database without the tracts or services that a page needs; `no-state-data`: one that
   * has them for other states than the one in view.
   */
  status: 'ready' | 'no-database' | 'empty' | 'no-state-data';
  /** The state in view; null where the database has none. */
  state: { fips: string; code: string; name: string } | null;
  /** States that have data, to switch between. */
  states: readonly { code: string; name: string }[];
  /** True where the organizations are fictional. */
  demonstration: boolean;
  /** ISO date of the last import. */
  dataDate: string | null;
  dataVersion: number | null;
}
