import { expect, it } from 'vitest';
import { collectWeek } from '#lib/coverage/week/collect-week.ts';
import {
  atMile,
  coverageCounty,
  coverageInput,
  coverageService,
  homeAcross,
  homeHere,
  tractAtMile,
} from '../../../support/small-coverage.ts';

// Residents at miles 0 and 10; the rural catchment is 20 miles.
const TRACTS = [tractAtMile('21001', 0, 100), tractAtMile('21001', 10, 100)];

it('parts what is here, near and online', () => {
  const here = homeHere({ point: atMile(500) });
  const near = homeAcross(29.9);
  const far = homeAcross(30.1);
  const online = coverageService('home', { modality: 'virtual', area: ['21'] });
  const elsewhere = coverageService('home', { modality: 'virtual', area: ['47'] });
  const placed = coverageService('home', { modality: 'virtual', county: '21001' });
  const other = coverageService('work', { county: '21001' });
  const services = [here, near, far, online, elsewhere, placed, other];
  const week = collectWeek(coverageInput({ tracts: TRACTS, services }), '21001', 'home');
  expect(week).toEqual({
    ...{ here: [here], near: [near], virtual: [online, placed], catchmentMiles: 20 },
  });
});

it('knows no neighbors where residents or their catchment are not known', () => {
  const services = [homeAcross(1)];
  const empty = [tractAtMile('21001', 0, 0)];
  expect(collectWeek(coverageInput({ tracts: empty, services }), '21001', 'home').near).toEqual([]);
  const counties = [coverageCounty('21001', { rucc: null })];
  const week = collectWeek(coverageInput({ tracts: TRACTS, services, counties }), '21001', 'home');
  expect(week).toMatchObject({ near: [], catchmentMiles: null });
});

it('says which county it does not have', () => {
  expect(() => collectWeek(coverageInput(), '47001', 'home')).toThrow(/no county 47001/);
});
