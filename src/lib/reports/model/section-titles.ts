import type { SectionId } from './request.ts';

/** How the sections are called, in the report and where they are chosen. */
export const SECTION_TITLES: Readonly<Record<SectionId, string>> = {
  summary: 'Summary',
  board: 'County by county, in short',
  place: 'The place',
  settlement: 'Uses of opioid settlement funds',
  rural: 'Rural residents',
  gaps: 'Gaps',
  dimensions: 'Dimensions of recovery',
  directory: 'What is here',
  reach: 'Nearest and reach',
  equity: 'Equity',
  week: 'The week',
  network: 'The network',
  unknowns: 'What is not known',
  counties: 'Tables of all counties',
  methods: 'Methods',
  sources: 'Sources',
};
