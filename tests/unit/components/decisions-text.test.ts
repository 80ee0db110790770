import { expect, it } from 'vitest';
import { decisionsText } from '#lib/components/present/decisions-text.ts';

const deck = {
  region: { kind: 'county' as const, name: 'Perry County, Kentucky', counties: [] },
  ...{ dataVersion: 4, dataDate: '2026-11-14', madeOn: '2026-11-26', demonstration: true },
};

it('minutes as text say the meeting, the place, the day, the data, and each decision with its finding', () => {
  const decision = {
    ...{ slide: 'missing', title: 'What is missing', finding: 'One is missing.' },
    ...{ counting: 'Counting only services in Spanish', text: 'Call <HFA>\nWrite to the board' },
    ...{ who: '\u202ECoalition', due: '' },
  };
  expect(decisionsText('Hometown coalition', deck, [decision])).toBe(
    [
      'Hometown coalition',
      'Minutes · Perry County, Kentucky',
      '26 Nov 2026 · data version 4, of 14 Nov 2026',
      'Demonstration: organizations are fictional.',
      '',
      '1. Call <HFA>',
      '   Write to the board',
      '   Who: Coalition',
      '   About: What is missing. One is missing. Counting only services in Spanish.',
      '',
    ].join('\n'),
  );
});
