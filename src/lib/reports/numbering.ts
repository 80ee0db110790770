/** Counts tables and figures through a report, so that every format calls them the same. */
export interface Numbering {
  /** "Table 1", then "Table 2". */
  table(): string;
  figure(): string;
}

export function createNumbering(): Numbering {
  let [tables, figures] = [0, 0];
  return { table: () => `Table ${++tables}`, figure: () => `Figure ${++figures}` };
}
