import { describe, expect, it } from 'vitest';
import { assessCoverage } from '#lib/coverage/assess-coverage.ts';
import { explainCell } from '#lib/coverage/explain-cell.ts';
import type { CoverageInput } from '#lib/coverage/input.ts';
import { createCatalog } from '#lib/domain/support.ts';
import { distanceMiles } from '#lib/geography/distance.ts';
import { drawCoverageInput } from '../../support/random-coverage.ts';
import {
  atMile,
  coverageCounty,
  coverageInput,
  coverageService,
  homeAcross,
  homeHere,
  supportNode,
  tractAtMile,
} from '../../support/small-coverage.ts';

const explain = (changes: Partial<CoverageInput>) =>
  explainCell(coverageInput(changes), '21001', 'home');

describe('the arithmetic of one county', () => {
  const services = [
    homeHere({ id: 'shelter', point: atMile(3), approximate: true, openTo: 'clients' }),
    homeAcross(60, { id: 'far' }),
    homeAcross(-12, { id: 'near' }),
    homeAcross(0, { id: 'line', modality: 'virtual', area: ['21'] }),
  ];
  const tracts = [
    tractAtMile('21001', 0, 40),
    tractAtMile('21001', 22, 30),
    tractAtMile('21001', 27, 20),
    tractAtMile('21001', 200, 10),
    tractAtMile('21001', 5, 0),
  ];
  // From the shelter at mile 3 the populated tracts lie 3, 19, 24 and, from "far", 140 miles away.
  // The catchment is 20 miles, and 25 when a quarter longer.
  const explanation = explain({ services, tracts });

  it('counts tracts and people in and out of reach', () => {
    expect(explanation.arithmetic).toEqual({
      byDistance: { tracts: 2, people: 70 },
      byServiceArea: { tracts: 0, people: 0 },
      outOfReach: { tracts: 2, people: 30 },
      unpopulatedTracts: 1,
      inReach: 70,
      residents: 100,
    });
    expect(explanation.cell).toMatchObject({ reach: 0.7, outOfReach: 30, state: 'partial' });
  });

  it('names the class, the catchment, the thresholds and the rule', () => {
    expect(explanation).toMatchObject({
      rucc: 6,
      rurality: 'rural',
      catchmentMiles: 20,
      yardstick: 'default',
      gapBelow: 0.5,
      coveredShare: 0.85,
      rule: 'some-here-too-few-in-reach',
      robustness: { catchmentMiles: 25, reach: 0.9 },
    });
  });

  it('names the services here, those offered virtually, and the nearest ones', () => {
    expect(explanation.services).toEqual([
      { id: 'shelter', sourceId: 'list', approximate: true, clientsOnly: true, verifiedOn: null },
    ]);
    expect(explanation.virtualServices).toEqual(['line']);
    expect(explanation.areaServices).toEqual([]);
    expect(explanation.nearest.map(({ id }) => id)).toEqual(['shelter', 'near', 'far']);
    expect(explanation.nearest[1]).toMatchObject({ county: '47001', approximate: false });
    expect(explanation.nearest[1]?.miles).toBeCloseTo(12, 9);
  });

  it('tells what hangs on the only service here', () => {
    // Without it the distances are 12 (40 people), 34 (30), 33 (20) and 140 (10): 40 of 100 are in
    // reach, and half of them are counted at 33 miles.
    expect(explanation.hangsOn).toMatchObject({ service: 'shelter', state: 'gap', reach: 0.4 });
    expect(explanation.hangsOn?.nearestMiles).toBeCloseTo(33, 9);
  });
});

describe('other counties', () => {
  it('nothing hangs on one of two services, nor on none', () => {
    expect(explain({ services: [homeHere(), homeHere()] }).hangsOn).toBeNull();
    expect(explain({ services: [homeAcross(3)] }).hangsOn).toBeNull();
  });

  it('without the only service and without a list, nothing is known', () => {
    const { hangsOn } = explain({ services: [homeHere()], claims: [] });
    expect(hangsOn).toMatchObject({ state: 'not-assessed', reach: null, nearestMiles: null });
  });

  it('tells who is in reach by service area alone', () => {
    const tracts = [tractAtMile('21001', 0, 60), tractAtMile('21001', 100, 40)];
    const services = [homeAcross(1, { id: 'bus', area: ['21001'] })];
    const { arithmetic, areaServices, cell } = explain({ tracts, services });
    expect(arithmetic).toMatchObject({
      byDistance: { tracts: 1, people: 60 },
      byServiceArea: { tracts: 1, people: 40 },
      inReach: 100,
    });
    expect(areaServices).toEqual(['bus']);
    expect(cell.reach).toBe(1);
  });

  it('counts a tract exactly at the limit as in reach, as the cell does', () => {
    const exact = distanceMiles(atMile(0), atMile(7));
    const catalog = createCatalog([
      supportNode('home', { catchmentMiles: { urban: exact, rural: exact } }),
    ]);
    const { arithmetic, cell } = explain({ catalog, services: [homeAcross(7)] });
    expect(arithmetic?.byDistance).toEqual({ tracts: 1, people: 100 });
    expect(cell.reach).toBe(1);
  });

  it('shows the five nearest services only, in order', () => {
    const services = [9, 2, 7, 4, 5, 1].map((mile) => homeAcross(mile, { id: `at ${mile}` }));
    const { nearest } = explain({ services });
    expect(nearest.map(({ id }) => id)).toEqual(['at 1', 'at 2', 'at 4', 'at 5', 'at 7']);
  });

  it('has no arithmetic where nothing is known', () => {
    const unknown = explain({ counties: [coverageCounty('21001', { rucc: null })] });
    expect(unknown).toMatchObject({
      rule: 'no-rurality',
      rurality: null,
      catchmentMiles: null,
      coveredShare: null,
      arithmetic: null,
      robustness: null,
    });
  });

  it('a support that is virtual by nature has no arithmetic', () => {
    const catalog = createCatalog([supportNode('home', { modality: 'virtual' })]);
    const services = [coverageService('home', { id: 'app', modality: 'virtual', area: ['21'] })];
    const explanation = explain({ catalog, services });
    expect(explanation).toMatchObject({
      rule: 'virtual-offered',
      arithmetic: null,
      virtualServices: ['app'],
    });
  });

  it('refuses a county or a support that the input does not have', () => {
    expect(() => explainCell(coverageInput(), '21003', 'home')).toThrow('Found county "21003"');
    expect(() => explainCell(coverageInput(), '21001', 'none')).toThrow('Found support "none"');
  });
});

describe('on random inputs', () => {
  it('has the numbers of assessCoverage', () => {
    for (let seed = 1; seed <= 10; seed++) {
      const input = drawCoverageInput(seed);
      for (const cell of assessCoverage(input)) {
        const explanation = explainCell(input, cell.county, cell.support);
        const { arithmetic } = explanation;
        expect(explanation.cell).toEqual(cell);
        expect(explanation.services).toHaveLength(cell.servicesInCounty);
        expect(explanation.virtualServices).toHaveLength(cell.virtualServices);
        expect(arithmetic === null).toBe(cell.reach === null);
        if (!arithmetic) continue;
        expect(arithmetic.inReach / arithmetic.residents).toBe(cell.reach);
        expect(arithmetic.outOfReach.people).toBe(cell.outOfReach);
        expect(arithmetic.residents).toBe(cell.population);
        expect(explanation.robustness?.reach).toBeGreaterThanOrEqual(cell.reach ?? NaN);
      }
    }
  });

  it('what hangs on a service is what the cell would be without it', () => {
    let hanging = 0;
    for (let seed = 1; seed <= 8; seed++) {
      const input = drawCoverageInput(seed);
      for (const cell of assessCoverage(input)) {
        const { hangsOn } = explainCell(input, cell.county, cell.support);
        expect(hangsOn !== null).toBe(cell.servicesInCounty === 1);
        if (!hangsOn) continue;
        hanging++;
        const services = input.services.filter(({ id }) => id !== hangsOn.service);
        const without = assessCoverage({ ...input, services }).find(
          ({ county, support }) => county === cell.county && support === cell.support,
        );
        const { state, reach, nearestMiles } = hangsOn;
        expect(without).toMatchObject({ state, reach, nearestMiles });
      }
    }
    expect(hanging).toBeGreaterThan(20);
  });
});
