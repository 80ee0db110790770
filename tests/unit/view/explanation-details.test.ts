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
const reached = (people: number, tracts: number) => ({
  byDistance: { tracts, people },
  byServiceArea: { tracts: 0, people: 0 },
  outOfReach: { tracts: 3 - tracts, people: 300 - people },
  ...{ unpopulatedTracts: 0, inReach: people, residents: 300 },
});

describe('what is here', () => {
  const here = (count: number, changes: ExplanationChanges) =>
    told({
      ...{ rule: 'some-here-too-few-in-reach', arithmetic: reached(100, 1) },
      services: Array.from({ length: count }, (_, i) => countedService(String(i))),
      ...changes,
      cell: { state: 'partial', servicesInCounty: count, reach: 1 / 3, robust: false },
      evidence: { listing: 'complete', ...changes.evidence },
    })[0];

  it.each([
    [1, 1, 0, '1 service is located in the county. It is only for a facility’s own clients.'],
    [3, 3, 0, '3 services are located in the county. All are only for a facility’s own clients.'],
    [
      3,
      1,
      0,
      '3 services are located in the county. 1 of them is only for a facility’s own clients.',
    ],
    [
      3,
      2,
      0,
      '3 services are located in the county. 2 of them are only for a facility’s own clients.',
    ],
    [3, 0, 1, '3 services are located in the county. 1 is placed by a ZIP or county center.'],
    [3, 0, 2, '3 services are located in the county. 2 are placed by a ZIP or county center.'],
  ])(
    '%d services, %d for clients only, %d approximate',
    (count, clientsOnly, approximate, text) => {
      expect(here(count, { evidence: { clientsOnly, approximate } })).toBe(`Here. ${text}`);
    },
  );

  it('says who looked and found none', () => {
    const confirmed = {
      ...{ county: '21193', support: 'recovery-cafe', checkedOn: '2026-10-21' },
      ...{ checkedBy: 'a planner', note: null },
    };
    expect(told({ cell: { confirmed }, evidence: { listing: 'complete' } })[0]).toBe(
      'Here. None: checked on 21 Oct 2026 (a planner).',
    );
  });

  it('names a check that has lapsed', () => {
    const lapsed = { county: '21193', support: 'recovery-cafe', note: null };
    const check = { ...lapsed, checkedOn: '2025-03-03', checkedBy: 'X' };
    expect(here(0, { evidence: { listing: 'complete', lapsed: check } })).toBe(
      'Here. None found in the county. A check of 3 Mar 2025 by X has lapsed.',
    );
  });

  it('says so where nobody claims the list that a service stands in', () => {
    expect(here(1, { evidence: { listing: null } })).toBe(
      'Here. 1 service is located in the county. No source claims to list this support here.',
    );
  });
});

describe('reach', () => {
  it('tells what is in reach by service area only', () => {
    const [, reach] = told({
      rule: 'none-here-enough-in-reach',
      cell: { state: 'neighbor-dependent', reach: 1, outOfReach: 0, nearestMiles: null },
      arithmetic: {
        byDistance: { tracts: 1, people: 100 },
        byServiceArea: { tracts: 2, people: 200 },
        outOfReach: { tracts: 0, people: 0 },
        ...{ unpopulatedTracts: 1, inReach: 300, residents: 300 },
      },
    });
    expect(reach).toBe(
      'Reach. In a rural county (RUCC 7) we count a service within 30 straight-line miles. That holds for 3 of 3 census tracts. 2 of them only because a service says it serves the county. | 300 ÷ 300 residents = 100 %',
    );
  });

  it('of a support without a distance goes by service area alone', () => {
    const [, reach] = told({
      catchmentMiles: null,
      robustness: { catchmentMiles: null, reach: 0 },
    });
    expect(reach).toContain('This support has no distance: only a service that says it serves');
  });

  it('of one tract is told in the singular', () => {
    const [, reach] = told({
      arithmetic: { ...reached(0, 0), outOfReach: { tracts: 1, people: 300 } },
    });
    expect(reach).toContain('That holds for 0 of 1 census tract.');
  });
});

describe('a share beside its limit', () => {
  it.each<[ExplanationChanges['rule'] & string, number, string]>([
    // 896 of 1,000 rounds to 90 %: it must not read "90 % < 90 %".
    ['some-here-too-few-in-reach', 0.846, '84.6 % < 85 % and'],
    ['some-here-too-few-in-reach', 0.8499, '84.99 % < 85 % and'],
    ['some-here-too-few-in-reach', 0.84999, '84.999 % < 85 % and'],
    ['some-here-enough-in-reach', 0.85, '85 % ≥ 85 % and'],
    ['some-here-enough-in-reach', 0.854, '85.4 % ≥ 85 % and'],
    ['none-here-few-in-reach', 0.496, '49.6 % < 50 % →'],
    ['none-here-few-in-reach', 0.004, 'under 1 % < 50 % →'],
    ['none-here-enough-in-reach', 0.504, '50.4 % ≥ 50 % →'],
  ])('%s at %d', (rule, reach, text) => {
    const rules = told({ rule, cell: { reach, state: 'partial', servicesInCounty: 1 } });
    expect(rules.find((line) => line.startsWith('Rule.'))).toContain(text);
  });

  it('is told by the yardstick, whatever that is', () => {
    const rule = told({ gapBelow: 0.4 }).find((line) => line.startsWith('Rule.'));
    expect(rule).toBe(
      'Rule. None here, and fewer than 40 % of the residents in reach. | 0 services and 0 % < 40 % → gap',
    );
  });
});

describe('the caution', () => {
  const last = (changes: ExplanationChanges) => told(changes).at(-1);

  it('tells a gap that a longer distance closes', () => {
    const changes = { cell: { robust: false }, robustness: { catchmentMiles: 37.5, reach: 0.6 } };
    expect(last(changes)).toBe(
      'It is not robust. With 25 % longer distances (37.5 miles) 60 % of the residents are in reach and it is no gap.',
    );
  });

  it('tells that there is no other', () => {
    const changes: ExplanationChanges = {
      ...{ rule: 'some-here-enough-in-reach', services: [countedService('a')] },
      cell: { state: 'covered', servicesInCounty: 1, reach: 1, robust: false },
      hangsOn: { service: 'a', state: 'gap', reach: 0, nearestMiles: null },
    };
    expect(last(changes)).toBe(
      'It hangs on one. If it closed, there is no other and the county becomes a gap.',
    );
  });

  it('is silent where the county would stay what it is', () => {
    const changes: ExplanationChanges = {
      ...NO_ARITHMETIC,
      ...{ rule: 'virtual-offered', services: [countedService('a')] },
      cell: { state: 'covered', servicesInCounty: 1, reach: null, robust: false },
      hangsOn: { service: 'a', state: 'covered', reach: null, nearestMiles: null },
    };
    expect(last(changes)).toMatch(/^Rule\./);
  });
});
