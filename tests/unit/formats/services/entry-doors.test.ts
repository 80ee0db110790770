import { expect, it } from 'vitest';
import { parseEntryDoors } from '#lib/formats/services/entry-doors.ts';

it.each([
  ['jail-release', ['jail-release']],
  ['School; Emergency Department', ['emergency-department', 'school']],
  ['drug_court,drug court', ['drug-court']],
  ['', null],
  [' ; ', null],
])('reads the doors "%s"', (text, doors) => {
  expect(parseEntryDoors(text)).toMatchObject({ value: doors });
});

it('refuses a door that it does not know', () => {
  expect(parseEntryDoors('school; church').problem).toMatchObject({
    found: '"church"',
    expected: expect.stringContaining('jail-release') as string,
  });
});
