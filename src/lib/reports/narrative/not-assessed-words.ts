import type { NotAssessedReason } from '#lib/coverage/cell.ts';

/** Why a support is not assessed in a county, after a colon. */
export const WHY_NOT: Readonly<Record<NotAssessedReason, string>> = {
  'no-source': 'no source says that it lists the support there',
  'no-rurality': 'the county has no rural-urban code',
  'no-population': 'the number of its residents is not known',
  'no-county-size': 'its residents and its land area are not known',
  'no-capacity': 'too many services do not say how many places they have',
};

/** What must be said wherever nothing is known. */
export const NOT_NONE = 'What is not known is not counted as none.';
