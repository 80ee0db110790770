import type { Visibility } from '#lib/domain/partnership.ts';

/** What everybody may see of some ties. */
export interface PublicView<T> {
  /** Ties that may be shown by name, and from which measures by name are worked out. */
  named: T[];
  /** The others: they count in totals, and nothing else may be told of them. */
  hidden: T[];
}

/**
 * Parts what may be named from what may not. Everything that tells of single organizations (a
 * degree, a journey, a missing tie) is worked out from the named ties alone: else a figure beside a
 * name would tell of a hidden tie.
 */
export function publicView<T extends { visibility: Visibility }>(
  ties: readonly T[],
): PublicView<T> {
  return {
    named: ties.filter(({ visibility }) => visibility === 'public'),
    hidden: ties.filter(({ visibility }) => visibility !== 'public'),
  };
}

/** Fewer answers than this could be told apart. */
export const LEAST_ANSWERS = 5;

/**
 * The mean of what people said of each other, such as trust.
 * @returns null where fewer than five answered
 */
export function meanOfAnswers(answers: readonly number[]): number | null {
  if (answers.length < LEAST_ANSWERS) return null;
  return answers.reduce((sum, one) => sum + one, 0) / answers.length;
}
