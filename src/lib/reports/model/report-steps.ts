/** What the making of a report does, one after the other, and how that is told. */
export const REPORT_STEPS = [
  { id: 'coverage', label: 'assessing coverage' },
  { id: 'counties', label: 'reading counties' },
  { id: 'network', label: 'following hand-offs' },
  { id: 'maps', label: 'drawing maps' },
  { id: 'writing', label: 'writing the text' },
] as const;

export type ReportStep = (typeof REPORT_STEPS)[number]['id'];

/** Its place in the order, from 0. */
export const stepNumber = (step: ReportStep) => REPORT_STEPS.findIndex(({ id }) => id === step);

/** How the step of a number is told. */
export const stepLabel = (number: number) => REPORT_STEPS[number]?.label ?? 'building the report';

/** What `/api/report-progress` tells, a line of JSON each. */
export type ReportProgressLine = { done: number; of: number } | { ready: boolean };
