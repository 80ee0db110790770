import { describe, expect, it } from 'vitest';
import { compareReports } from '#lib/reports/compare-reports.ts';
import { composeReport } from '#lib/reports/compose-report.ts';
import { comparisonSentence } from '#lib/reports/narrative/comparison-words.ts';
import type { ReportFacts } from '#lib/reports/facts.ts';
import { smallFacts } from '../../support/small-facts.ts';

const before = composeReport(smallFacts());
const compare = (changes: Partial<ReportFacts>) =>
  compareReports(before, composeReport(smallFacts(changes)));

describe('compareReports', () => {
  it('finds nothing where nothing changed', () => {
    const comparison = compare({});
    expect(comparison).toMatchObject({ changed: [], added: [], gone: [] });
    expect(comparisonSentence(comparison)).toBe(
      'The data has not changed since this report was made.',
    );
  });

  it('names each figure that is another, with both', () => {
    const cells = smallFacts().cells.map((cell) =>
      cell.county === '21001' ? { ...cell, nearestMiles: 12 } : cell,
    );
    const comparison = compare({ cells, dataVersion: 5, dataDate: '2026-11-20' });
    expect(comparison.changed).toContainEqual({
      ...{ table: 'Recovery Cafe: the counties, by residents out of reach', row: 'West County' },
      ...{ column: 'Nearest', before: '54 mi', now: '12 mi' },
    });
    expect(comparisonSentence(comparison)).toBe(
      // In the tables of gaps, of reach and of rural counties.
      'The data has changed since this report was made: it was version 4 and is version 5 (20 Nov 2026). 3 figures have changed.',
    );
  });

  it('names rows that are new and rows that are no more', () => {
    const service = {
      ...{ id: 's1', organization: 'Open Door', name: null, supports: 'Recovery Cafe' },
      ...{ place: 'Town', notes: [], verifiedOn: null },
    };
    const [west, east] = smallFacts().counties;
    if (!west || !east) throw new Error('The small facts have two counties');
    const now = composeReport(
      smallFacts({ counties: [{ ...west, services: [service, { ...service, id: 's2' }] }, east] }),
    );
    const then = composeReport(smallFacts({ counties: [{ ...west, services: [service] }, east] }));
    expect(compareReports(then, now).added).toEqual([
      { table: 'What is listed here', row: 'Open Door' },
    ]);
    expect(compareReports(now, then).gone).toHaveLength(1);
  });
});
