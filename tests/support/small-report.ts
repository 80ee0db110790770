import type { Report } from '#lib/reports/model/report.ts';

/** A report of two counties, small enough to be read whole: every kind of block and of cell once. */
export function smallReport(): Report {
  const people = { value: 7150, text: '7,150', unit: 'people' } as const;
  const counties = { value: 2, text: '2', unit: 'count' } as const;
  return {
    title: 'Recovery housing in two counties',
    subtitle: 'Coverage report · Ballard and Carlisle Counties, Kentucky',
    language: 'en-US',
    region: {
      kind: 'counties',
      name: 'Ballard and Carlisle Counties, Kentucky',
      counties: [
        { fips: '21007', name: 'Ballard County', state: 'KY' },
        { fips: '21039', name: 'Carlisle County', state: 'KY' },
      ],
    },
    request: {
      state: null,
      counties: ['21007', '21039'],
      regionName: null,
      packet: 'profile',
      audience: 'general',
      sections: ['summary', 'gaps', 'methods', 'sources'],
      supports: ['recovery-housing'],
      terms: [],
    },
    dataVersion: 4,
    dataDate: '2026-11-14',
    madeOn: '2026-11-26',
    demonstration: true,
    counting: null,
    yardsticks: [
      {
        id: 'default',
        label: 'Default',
        rule: '90 % of residents in urban counties, 85 % in rural ones.',
        citation: '42 CFR 422.116 (2020)',
        url: 'https://www.ecfr.gov/current/title-42/section-422.116',
      },
    ],
    sources: [
      {
        title: 'Treatment directory',
        publisher: 'A publisher',
        date: '2022',
        licence: null,
        url: null,
        demonstration: true,
      },
    ],
    rounding: 'Shares are rounded to whole percent.',
    sections: [
      {
        id: 'summary',
        title: 'Summary',
        blocks: [
          {
            kind: 'paragraph',
            id: 'summary.finding',
            style: 'lead',
            sentences: [
              { text: '2 counties have none.', amounts: [counties] },
              { text: '7,150 people live there.', amounts: [people] },
            ],
            edited: null,
          },
          {
            kind: 'paragraph',
            id: 'summary.care',
            style: 'note',
            sentences: [{ text: '“None found” is not “none”.', amounts: [] }],
            edited: null,
          },
          {
            kind: 'asides',
            id: 'summary.asides',
            items: [
              {
                title: 'How it is counted',
                paragraph: {
                  kind: 'paragraph',
                  id: 'summary.counted',
                  style: 'note',
                  sentences: [{ text: 'Within 25 miles, in a straight line.', amounts: [] }],
                  edited: null,
                },
              },
              {
                title: 'Read with care',
                paragraph: {
                  kind: 'paragraph',
                  id: 'summary.unplaced',
                  style: 'note',
                  sentences: [{ text: 'One listing could not be placed.', amounts: [] }],
                  edited: null,
                },
              },
            ],
          },
        ],
      },
      {
        id: 'gaps',
        title: 'Gaps',
        blocks: [
          { kind: 'heading', id: 'gaps.recovery-housing', text: 'Recovery housing' },
          {
            kind: 'figure',
            id: 'gaps.recovery-housing.map',
            label: 'Figure 1',
            title: 'Coverage state by county',
            alt: 'Map of 2 counties: both are gaps.',
            svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"><path fill="#9a1b1e" d="M0 0h20v10H0z"/></svg>',
            width: 20,
            height: 10,
            legend: [{ token: 'gap', label: 'Gap', count: counties }],
            sourceLine: 'Treatment directory, 2022. Demonstration: organizations are fictional.',
            data: {
              columns: [
                {
                  id: 'county',
                  label: 'County',
                  kind: 'text',
                  unit: null,
                  decimals: null,
                  width: 2,
                },
                {
                  id: 'state',
                  label: 'State',
                  kind: 'state',
                  unit: null,
                  decimals: null,
                  width: 1,
                },
              ],
              rows: [
                {
                  key: '21007',
                  role: 'body',
                  cells: [
                    { kind: 'text', text: 'Ballard' },
                    { kind: 'state', state: 'gap', text: 'Gap' },
                  ],
                },
                {
                  key: '21039',
                  role: 'body',
                  cells: [
                    { kind: 'text', text: 'Carlisle' },
                    { kind: 'state', state: 'gap', text: 'Gap' },
                  ],
                },
              ],
            },
            table: 'gaps.recovery-housing.table',
            places: 'county',
            marks: null,
          },
          {
            kind: 'table',
            id: 'gaps.recovery-housing.table',
            label: 'Table 1',
            title: 'The counties, by residents out of reach',
            notes: ['Distances are straight lines.'],
            columns: [
              { id: 'county', label: 'County', kind: 'text', unit: null, decimals: null, width: 2 },
              { id: 'state', label: 'State', kind: 'state', unit: null, decimals: null, width: 1 },
              {
                id: 'out',
                label: 'Out of reach',
                kind: 'number',
                unit: 'people',
                decimals: 0,
                width: 1,
              },
              {
                id: 'reach',
                label: 'In reach',
                kind: 'number',
                unit: 'share',
                decimals: 0,
                width: 1,
              },
              {
                id: 'checked',
                label: 'Checked',
                kind: 'date',
                unit: null,
                decimals: null,
                width: 1,
              },
            ],
            rows: [
              {
                key: '21007',
                role: 'body',
                cells: [
                  { kind: 'text', text: 'Ballard' },
                  { kind: 'state', state: 'gap', text: 'Gap' },
                  { kind: 'number', ...people },
                  { kind: 'number', value: 0.004, text: 'under 1 %', unit: 'share' },
                  { kind: 'date', value: '2026-10-21', text: '21 Oct 2026' },
                ],
              },
              {
                key: '21039',
                role: 'body',
                cells: [
                  { kind: 'text', text: 'Carlisle' },
                  { kind: 'state', state: 'gap', text: 'Gap' },
                  { kind: 'absent', absence: 'not-known', text: 'not known' },
                  { kind: 'absent', absence: 'not-known', text: 'not known' },
                  { kind: 'text', text: 'none found' },
                ],
              },
              {
                key: 'total',
                role: 'total',
                cells: [
                  { kind: 'text', text: '2 counties' },
                  { kind: 'text', text: '' },
                  { kind: 'number', ...people },
                  { kind: 'text', text: '' },
                  { kind: 'text', text: '' },
                ],
              },
            ],
          },
          {
            kind: 'list',
            id: 'gaps.list',
            items: [{ text: 'Ballard: 7,150 people out of reach.', amounts: [people] }],
          },
        ],
      },
      {
        id: 'methods',
        title: 'Methods',
        blocks: [
          {
            kind: 'definitions',
            id: 'methods.words',
            items: [{ term: 'Gap', text: 'None in the county.', url: null }],
          },
        ],
      },
    ],
  };
}
