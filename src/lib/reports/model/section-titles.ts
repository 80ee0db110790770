import type { SectionId } from './request.ts';

/** How the sections are called, in the report and where they are chosen. */
export const SECTION_TITLES: Readonly<Record<SectionId, string>> = {
  summary: 'Summary',
  place: 'The place',
  gaps: 'Gaps',
  dimensions: 'Dimensions of recovery',
  directory: 'What is here',
  reach: 'Nearest and reach',
  equity: 'Equity',
  week: 'The week',
  network: 'The network',
  unknowns: 'What is not known',
  counties: 'County by county',
  methods: 'Methods',
  sources: 'Sources',
};
