import { describe, expect, it } from 'vitest';
import { serviceLines } from '#lib/server/services/service-lines.ts';
import { catalog } from '../../support/catalog.ts';

type Card = Parameters<typeof serviceLines>[0][number];

const card = (changes: Partial<Card>): Card => ({
  ...{ id: 'a', support: 'recovery-cafe', name: null, organization: 'Pine Mountain' },
  ...{ modality: 'in-person', openTo: 'community', medicationWelcome: 'unknown' },
  ...{ narrLevel: null, capacity: null, schedule: null, verifiedOn: '2026-09-19' },
  ...{ street: '1 Main Street', city: 'Town', countyFips: '21193', countyName: 'Perry County' },
  ...{ precision: 'exact', confidential: false, source: 'A list', point: null },
  ...changes,
});

describe('serviceLines', () => {
  it('says of which services a note holds where it does not hold of all', () => {
    const cards = [
      card({ id: 'a', medicationWelcome: 'yes', modality: 'hybrid' }),
      card({ id: 'b', support: 'recovery-housing', modality: 'hybrid' }),
    ];
    const [line, ...others] = serviceLines(cards, catalog);
    expect(others).toEqual([]);
    expect(line?.notes).toEqual(['hybrid', 'medication welcome (Recovery Cafe)']);
  });

  it('tells the day of the service that was verified longest ago', () => {
    const cards = [card({ id: 'a' }), card({ id: 'b', verifiedOn: '2026-04-29' })];
    expect(serviceLines(cards, catalog).map((line) => line.verifiedOn)).toEqual(['2026-04-29']);
  });

  it('keeps apart what was never verified', () => {
    const cards = [card({ id: 'a' }), card({ id: 'b', verifiedOn: null })];
    expect(serviceLines(cards, catalog).map((line) => line.verifiedOn)).toEqual([
      ...['2026-09-19', null],
    ]);
  });
});
