import { describe, expect, it } from 'vitest';
import { explanationSteps } from '#lib/view/explanation-steps.ts';
import {
  cellExplanation,
  countedService,
  type ExplanationChanges,
} from '../../support/cell-explanation.ts';
import { supportOf } from '../../support/support-view.ts';

/** The steps as lines: title, text, and the arithmetic after a bar. */
function told(changes: ExplanationChanges, virtual = false): string[] {
  return explanationSteps(cellExplanation(changes), supportOf({ virtual })).map(
    ({ title, text, arithmetic }) =>
      [`${title} ${text}`, arithmetic].filter((part) => part !== null).join(' | '),
  );
}

const NO_ARITHMETIC = { arithmetic: null, robustness: null } as const;
const UNKNOWN = { state: 'not-assessed', reach: null, outOfReach: null, robust: false } as const;
const reached = (people: number, tracts: number) => ({
  byDistance: { tracts, people },
  byServiceArea: { tracts: 0, people: 0 },
  outOfReach: { tracts: 3 - tracts, people: 300 - people },
  ...{ unpopulatedTracts: 0, inReach: people, residents: 300 },
});

describe('the steps of each rule', () => {
  it('none here, few in reach', () => {
    expect(told({})).toEqual([
      'Here. None found in the county. Nobody has confirmed that yet. The list for this county is partial: there may be more.',
      'Reach. In a rural county (RUCC 7) we count a service within 30 straight-line miles. That holds for 0 of 3 census tracts. The nearest is 41 mi from the middle resident. | 0 ÷ 300 residents = 0 %',
      'Rule. None here, and fewer than half of the residents in reach. | 0 services and 0 % < 50 % → gap',
      'It is robust. With 25 % longer distances (37.5 miles) it stays a gap.',
    ]);
  });

  it('none here, enough in reach', () => {
    const steps = told({
      rule: 'none-here-enough-in-reach',
      cell: { state: 'neighbor-dependent', reach: 0.5, outOfReach: 150, robust: false },
      evidence: { listing: 'complete' },
      arithmetic: reached(150, 1),
    });
    expect(steps).toEqual([
      'Here. None found in the county. Nobody has confirmed that yet.',
      'Reach. In a rural county (RUCC 7) we count a service within 30 straight-line miles. That holds for 1 of 3 census tracts. The nearest is 41 mi from the middle resident. | 150 ÷ 300 residents = 50 %',
      'Rule. None here, but at least half of the residents have one in reach elsewhere. | 0 services and 50 % ≥ 50 % → neighbor-dependent',
    ]);
  });

  it('some here, too few in reach', () => {
    const steps = told({
      rule: 'some-here-too-few-in-reach',
      cell: { state: 'partial', servicesInCounty: 2, reach: 2 / 3, outOfReach: 100, robust: false },
      arithmetic: reached(200, 2),
      services: [countedService('a'), countedService('b')],
    });
    expect(steps).toEqual([
      'Here. 2 services are located in the county. The list for this county is partial: there may be more.',
      'Reach. In a rural county (RUCC 7) we count a service within 30 straight-line miles. That holds for 2 of 3 census tracts. | 200 ÷ 300 residents = 67 %',
      'Rule. Rural counties need 85 %. | 67 % < 85 % and 2 services here → partial',
    ]);
  });

  it('some here, enough in reach, and it hangs on one', () => {
    const steps = told({
      ...{ rule: 'some-here-enough-in-reach', rucc: 1, rurality: 'urban', catchmentMiles: 10 },
      ...{ coveredShare: 0.9, arithmetic: reached(300, 3), services: [countedService('a')] },
      cell: { state: 'covered', servicesInCounty: 1, reach: 1, outOfReach: 0, robust: false },
      evidence: { listing: 'complete' },
      hangsOn: { service: 'a', state: 'gap', reach: 0, nearestMiles: 22.4 },
    });
    expect(steps).toEqual([
      'Here. 1 service is located in the county.',
      'Reach. In an urban county (RUCC 1) we count a service within 10 straight-line miles. That holds for 3 of 3 census tracts. | 300 ÷ 300 residents = 100 %',
      'Rule. Urban counties need 90 %. | 100 % ≥ 90 % and 1 service here → covered',
      'It hangs on one. If it closed, the next is 22 mi away and the county becomes a gap.',
    ]);
  });

  it('no source: nothing is known, and nothing is counted', () => {
    const steps = told({
      ...NO_ARITHMETIC,
      rule: 'no-source',
      cell: { ...UNKNOWN, reason: 'no-source' },
      evidence: { listing: null, sources: [] },
    });
    expect(steps).toEqual([
      'Here. None is known in the county, and nobody has looked.',
      'Rule. No source claims to list this support here, so it is not known whether there is one. Missing is never counted as zero.',
    ]);
    expect(steps.join()).not.toMatch(/\d/);
  });

  it('no residents', () => {
    const steps = told({
      ...NO_ARITHMETIC,
      rule: 'no-population',
      cell: { ...UNKNOWN, reason: 'no-population', population: null, nearestMiles: null },
    });
    expect(steps).toEqual([
      'Here. None found in the county. Nobody has confirmed that yet. The list for this county is partial: there may be more.',
      'Rule. No residents are known for this county, so reach cannot be worked out. Import census tracts.',
    ]);
  });

  it('no rural-urban code', () => {
    const steps = told({
      ...NO_ARITHMETIC,
      ...{ rule: 'no-rurality', rucc: null, rurality: null, catchmentMiles: null },
      coveredShare: null,
      cell: { ...UNKNOWN, reason: 'no-rurality', servicesInCounty: 1 },
      services: [countedService('a')],
      hangsOn: { service: 'a', state: 'not-assessed', reach: null, nearestMiles: null },
    });
    expect(steps).toEqual([
      'Here. 1 service is located in the county. The list for this county is partial: there may be more.',
      'Rule. The county has no rural-urban code, so its catchment is not known. Import the codes.',
    ]);
  });

  it('virtual by nature, offered', () => {
    const steps = told(
      {
        ...NO_ARITHMETIC,
        rule: 'virtual-offered',
        cell: {
          state: 'covered',
          reach: null,
          outOfReach: null,
          robust: false,
          virtualServices: 1,
        },
      },
      true,
    );
    expect(steps.at(-1)).toBe(
      'Rule. This support is virtual by nature: it is covered where a service says that it serves the county.',
    );
    expect(steps).toHaveLength(2);
  });

  it('virtual by nature, not offered', () => {
    const steps = told(
      {
        ...NO_ARITHMETIC,
        rule: 'virtual-not-offered',
        cell: { reach: null, outOfReach: null, nearestMiles: null },
        catchmentMiles: null,
      },
      true,
    );
    expect(steps.at(-1)).toBe(
      'Rule. This support is virtual by nature, and no service says that it serves the county.',
    );
    expect(steps).toHaveLength(2);
  });
});
