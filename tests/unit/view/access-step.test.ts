import { describe, expect, it } from 'vitest';
import type { AccessArithmetic } from '#lib/coverage/access/explain-access.ts';
import { accessStep } from '#lib/view/access-step.ts';
import { accessRows, tractList } from '#lib/view/explanation-lists.ts';
import { rate, supplyAmount } from '#lib/view/numbers.ts';
import { supportView } from '#lib/view/support-view.ts';
import { catalog } from '../../support/catalog.ts';
import { cellExplanation } from '../../support/cell-explanation.ts';

const arithmetic = (changes: Partial<AccessArithmetic> = {}): AccessArithmetic => ({
  ...{ residents: 3000, share: 11.479, plainShare: 11.667, located: 11, unreached: 0 },
  inReach: { sites: 3, services: 3, supply: 15, capacityUnknown: 1 },
  sites: [],
  ...changes,
});
const figures = { access: 38.263, twoStepAccess: 38.889, providerRatio: 36.667 };
const stepOf = (access: AccessArithmetic | null) =>
  accessStep(cellExplanation({ cell: figures, access }));

describe('the step of access', () => {
  it('tells what is in reach, what falls to the county, and the two other figures', () => {
    expect(stepOf(arithmetic())).toEqual({
      title: 'Access.',
      text:
        '3 services lie in reach of residents here, with room for 15 at one time (1 of them does not say how many and counts as 1). ' +
        'Shared with everybody who can reach it, near residents weighing more, 11.5 of that falls to this county. ' +
        'Were all distances within the catchment alike, it would be 38.9 (2SFCA); what is located in the county alone gives 36.7 (provider ratio), as if nobody crossed a county line.',
      arithmetic: '11.5 ÷ 3,000 residents = 38.3 per 10,000',
    });
  });

  it('says where nothing is in reach, and what no resident reaches', () => {
    const nothing = { sites: 0, services: 0, supply: 0, capacityUnknown: 0 };
    expect(stepOf(arithmetic({ inReach: nothing, share: 0, unreached: 2 }))).toMatchObject({
      text: 'No supply lies in reach of any resident. 2 services in the county no resident reaches: they add nothing.',
      arithmetic: '0 ÷ 3,000 residents = 0 per 10,000',
    });
  });

  it('is left out where the cell has no access', () => {
    expect(stepOf(null)).toBeNull();
  });
});

describe('numbers of supply', () => {
  it.each([
    [null, 'not known'],
    [0, '0'],
    [0.0412, '0.041'],
    [0.94, '0.94'],
    [1.59, '1.6'],
    [38.26, '38.3'],
    [241.6, '242'],
  ])('%s reads %s', (value, text) => {
    expect(rate(value)).toBe(text);
  });

  it('shows whole supply whole', () => {
    expect([supplyAmount(15), supplyAmount(1240), supplyAmount(11.479)]).toEqual([
      '15',
      '1,240',
      '11.5',
    ]);
  });
});

describe('the lists of an explanation', () => {
  const names = {
    support: supportView(catalog.nodes[0] as (typeof catalog.nodes)[number]),
    sources: new Map(),
    services: new Map([
      [
        'a',
        {
          ...{ id: 'a', organization: 'Haven', city: 'Hazard', countyName: 'Perry County' },
          confidential: true,
        },
      ],
    ]),
  };

  it('name places by their share, a confidential one by its county alone', () => {
    const site = { services: ['a', 'b'], supply: 11, capacityUnknown: 1, sharedBy: 236.4 };
    const access = arithmetic({ sites: [{ ...site, share: 5.25, plainShare: 6 }] });
    expect(accessRows(cellExplanation({ access }), names)).toEqual([
      {
        ...{ id: 'a', organization: 'Haven and 1 other service there', share: '5.3' },
        where: 'place confidential, Perry County',
        note: 'room for 11 (capacity not known: 1 each), shared with 236 residents, weighted by distance',
      },
    ]);
  });

  it('sum up the tracts', () => {
    const tract = (geoid: string, reach: 'distance' | 'none') => ({
      ...{ geoid, people: 100, reach, nearest: 'a', miles: 12 },
    });
    const list = (...reaches: ('distance' | 'none')[]) =>
      tractList(
        cellExplanation({ tracts: reaches.map((reach, i) => tract(`2119397010${i}`, reach)) }),
        names,
      );
    expect(list('none', 'distance', 'distance')?.summary).toBe(
      '1 of 3 census tracts out of reach: 100 residents',
    );
    expect(list('distance', 'distance')?.summary).toBe('All 2 census tracts are in reach');
    expect(list('none')?.rows[0]).toEqual({
      ...{ geoid: '21193970100', people: 100, reach: 'out of reach', inReach: false, miles: 12 },
      nearest: 'Haven',
    });
    expect(list()).toBeNull();
  });
});
