/** A person looked for a support in a county and found none. */
export interface AbsenceCheck {
  /** 5-digit FIPS. */
  county: string;
  support: string;
  /** ISO date. */
  checkedOn: string;
  checkedBy: string;
  note: string | null;
}
