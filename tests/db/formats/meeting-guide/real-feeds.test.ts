import { describe, expect, it } from 'vitest';
import type { Issue } from '#lib/domain/issue.ts';
import { readEntry } from '#lib/formats/meeting-guide/read-entry.ts';
import { readMeetingGuide } from '#lib/formats/meeting-guide/read-meeting-guide.ts';
import { listRecords, readJsonDocument } from '#lib/formats/meetings/read-json-list.ts';
import { fellowship } from '../../../support/fellowship.ts';
import { sharedFile } from '../../../support/shared-file.ts';

const ORANGE = sharedFile('data/meetings/meeting-guide-orange-county-ca-2023.json');
const MASSACHUSETTS = sharedFile('data/meetings/meeting-guide-al-anon-massachusetts-2024.json');
const TEXAS = sharedFile('data/meetings/meeting-guide-northwest-texas-2021.json');

/** How often how people come was derived as the site itself derived it, and how often not. */
function compareAttendance(file: typeof ORANGE, id: 'aa' | 'al-anon') {
  const { value } = readJsonDocument(file.read(), 'feed.json');
  const issues: Issue[] = [];
  const counts: Record<string, number> = {};
  for (const { row, record } of listRecords(value, 'feed.json', issues)) {
    const { attendance_option: option, ...rest } = record;
    const entry = readEntry({ row, record: rest }, fellowship(id), issues);
    const attendance = entry ? (entry.attendance ?? 'inactive') : 'refused';
    const words =
      attendance === 'in-person' ? 'in_person' : attendance === 'virtual' ? 'online' : attendance;
    const key = words === option ? 'same' : `${String(option)} as ${words}`;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

// What a list's readers do with small lists of our own stands in the test beside this one.
describe('real lists', () => {
  it.skipIf(!ORANGE.exists)('derives attendance as 1,967 entries of Orange County have it', () => {
    expect(compareAttendance(ORANGE, 'aa')).toEqual({ same: 1967 });
  });

  it.skipIf(!MASSACHUSETTS.exists)('derives attendance as Al-Anon Massachusetts has it', () => {
    // 22 entries have a telephone number alone, which was shortened before the file was given to us.
    expect(compareAttendance(MASSACHUSETTS, 'al-anon')).toEqual({
      ...{ same: 338, 'hybrid as in_person': 14, 'online as inactive': 8 },
    });
  });

  it.skipIf(!TEXAS.exists)(
    'reads types in brackets, ZIP codes as numbers, points of zero',
    async () => {
      const { listings, issues, read } = await readMeetingGuide(TEXAS.read(), {
        ...{ fileName: 'texas.json', fellowship: fellowship('aa') },
      });
      expect(read).toBe(613);
      expect(
        listings.every(({ services }) => /^[CO]( [CO])?$/.test(services[0]?.codes ?? '')),
      ).toBe(true);
      expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    },
  );
});
