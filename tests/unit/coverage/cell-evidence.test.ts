import { describe, expect, it } from 'vitest';
import { assessOne, atMile, homeAcross, homeHere } from '../../support/small-coverage.ts';

describe('confirmed', () => {
  const check = (checkedOn: string, changes = {}) => ({
    county: '21001',
    support: 'home',
    checkedOn,
    checkedBy: 'A. Reader',
    note: null,
    ...changes,
  });

  it('is the newest check of this county and this very support', () => {
    const checks = [
      check('2026-03-01'),
      check('2026-05-01'),
      check('2026-04-01'),
      check('2026-09-01', { county: '21003' }),
    ];
    expect(assessOne({ checks }).confirmed?.checkedOn).toBe('2026-05-01');
  });

  it('is null where there is a service, and where nobody checked', () => {
    expect(
      assessOne({ checks: [check('2026-03-01')], services: [homeHere()] }).confirmed,
    ).toBeNull();
    expect(assessOne({}).confirmed).toBeNull();
  });
});

describe('evidence', () => {
  it('tells dates, clients-only and approximate services of the county alone', () => {
    const services = [
      homeHere({ verifiedOn: '2025-06-30', openTo: 'clients', point: atMile(1) }),
      homeHere({ verifiedOn: '2024-01-31', approximate: true, point: atMile(1) }),
      homeHere({ approximate: true }),
      homeAcross(5, { verifiedOn: '2020-01-01', openTo: 'clients', approximate: true }),
    ];
    expect(assessOne({ services })).toMatchObject({
      servicesInCounty: 3,
      evidence: {
        oldestVerified: '2024-01-31',
        newestVerified: '2025-06-30',
        clientsOnly: 1,
        approximate: 2,
      },
    });
  });

  it('names the sources of what is here, in reach, in the area, virtual, and of what is claimed', () => {
    const services = [
      homeHere({ sourceId: 'in the county' }),
      homeAcross(5, { sourceId: 'in reach' }),
      homeAcross(8, { sourceId: 'farther' }),
      homeAcross(900, { sourceId: 'by area', area: ['21'] }),
      homeAcross(900, { sourceId: 'by app', area: ['21'], modality: 'virtual' }),
      homeAcross(900, { sourceId: 'far away' }),
    ];
    const { sources } = assessOne({ services }).evidence;
    expect(sources).toEqual(['by app', 'by area', 'in reach', 'in the county', 'list']);
  });

  it('names no nearest source that is out of reach', () => {
    expect(assessOne({ services: [homeAcross(30, { sourceId: 'far' })] }).evidence.sources).toEqual(
      ['list'],
    );
  });
});
