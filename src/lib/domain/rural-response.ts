/** What the Rural Communities Opioid Response Program asks for, in its order. */
export const RESPONSE_AREAS = ['prevention', 'treatment', 'recovery'] as const;
export type ResponseArea = (typeof RESPONSE_AREAS)[number];

export const RESPONSE_LABELS: Readonly<Record<ResponseArea, string>> = {
  prevention: 'Prevention',
  treatment: 'Treatment',
  recovery: 'Recovery',
};

/** The program, and who decides what is rural. */
export const RESPONSE_SOURCE = {
  title:
    'Rural Communities Opioid Response Program (RCORP), Health Resources and Services Administration (HRSA)',
  url: 'https://www.hrsa.gov/rural-health/opioid-response',
} as const;

/** Support types that keep harm from happening; they stand in clinical groups. */
const PREVENTION: ReadonlySet<string> = new Set(['overdose-prevention', 'screening-and-outreach']);
/** Groups of treatment; all others are of recovery. */
const TREATMENT: ReadonlySet<string> = new Set([
  'withdrawal-and-crisis',
  'treatment',
  'medication',
  'integrated-health',
]);

/**
 * The area of a support type: this product's own reading of the program's three words.
 * @param type its slug and that of its group
 */
export function responseAreaOf({
  slug,
  group,
}: {
  slug: string;
  group: string | null;
}): ResponseArea {
  if (PREVENTION.has(slug)) return 'prevention';
  return group !== null && TREATMENT.has(group) ? 'treatment' : 'recovery';
}
