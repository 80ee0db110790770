/** How long something holds: ISO dates, both days included; null where it is open. */
export interface Term {
  since: string | null;
  until: string | null;
}

/** Whether it holds on a day. What has no known beginning is taken to have begun. */
export function isInForce({ since, until }: Term, day: string): boolean {
  return (since === null || since <= day) && (until === null || day <= until);
}

/** What holds on a day. @param day ISO date */
export function asOf<T extends Term>(ties: readonly T[], day: string): T[] {
  return ties.filter((tie) => isInForce(tie, day));
}

/** What differs between two days. */
export interface Changes<T> {
  /** Holds on the second day and did not on the first. */
  begun: T[];
  /** Held on the first day and does not on the second. */
  ended: T[];
}

/** @param before ISO date. @param after ISO date, the same or later */
export function changesBetween<T extends Term>(
  ties: readonly T[],
  before: string,
  after: string,
): Changes<T> {
  return {
    begun: ties.filter((tie) => isInForce(tie, after) && !isInForce(tie, before)),
    ended: ties.filter((tie) => isInForce(tie, before) && !isInForce(tie, after)),
  };
}
