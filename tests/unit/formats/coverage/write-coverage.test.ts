import { describe, expect, it } from 'vitest';
import type { CoverageCell } from '#lib/coverage/cell.ts';
import { writeCoverage } from '#lib/formats/coverage/write-coverage.ts';
import { createYardstickSet } from '#lib/domain/yardstick-set.ts';
import { yardstick } from '../../../support/yardstick.ts';
import { catalog } from '../../../support/catalog.ts';

const CELL: CoverageCell = {
  county: '21193',
  support: 'recovery-cafe',
  state: 'gap',
  reason: null,
  confirmed: null,
  servicesInCounty: 0,
  reach: 1 / 3,
  outOfReach: 18_000.5,
  nearestMiles: 31.25,
  access: 0.125,
  twoStepAccess: 0.25,
  providerRatio: 0,
  virtualServices: 2,
  population: 28_473,
  robust: true,
  filtered: null,
  evidence: {
    ...{ sources: ['s'], listing: 'partial', oldestVerified: null, newestVerified: null },
    ...{ clientsOnly: 0, approximate: 0, lapsed: null, edge: null },
  },
};
const yardsticks = createYardstickSet([yardstick('default', { label: 'usual' })]);
const names = {
  names: new Map([['21193', 'Perry County']]),
  ...{ catalog, yardsticks, demonstration: true, counting: () => null },
};

describe('writeCoverage', () => {
  it('writes the fields of the contract in their order', () => {
    expect(writeCoverage([CELL], names)).toBe(
      'county,county_name,support,label,state,reason,confirmed_on,confirmed_by,check_lapsed,' +
        'services_in_county,reach,' +
        'out_of_reach,nearest_miles,access,two_step_access,provider_ratio,virtual_services,population,robust,' +
        'listing,oldest_verified,newest_verified,clients_only,approximate,' +
        'edge_residents,edge_out_of_reach,edge_counties,edge_may_be,' +
        'yardstick,yardstick_label,edited_copy_of,' +
        'filter,filter_unknown,filter_unmet,state_if_counted,demonstration\n' +
        `21193,Perry County,recovery-cafe,${catalog.find('recovery-cafe')?.label},gap,,,,,0,` +
        '0.3333333333333333,18000.5,31.25,0.125,0.25,0,2,28473,yes,partial,,,0,0,,,,,default,usual,,,,,,yes\n',
    );
  });

  it('leaves empty what is not known, and never writes 0 for it', () => {
    const unknown: CoverageCell = {
      ...CELL,
      ...{ state: 'not-assessed', reason: 'no-source', robust: false },
      ...{ reach: null, outOfReach: null, nearestMiles: null, population: null },
      ...{ access: null, twoStepAccess: null, providerRatio: null },
      evidence: { ...CELL.evidence, listing: null },
    };
    const [, line] = writeCoverage([unknown], names).split('\n');
    expect(line?.split(',').slice(4)).toEqual([
      'not-assessed',
      'no-source',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      '2',
      '',
      'no',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      'default',
      'usual',
      '',
      '',
      '',
      '',
      '',
      'yes',
    ]);
  });

  it('tells which services count, and of how many it is not known', () => {
    const filtered = { unknown: 3, unmet: 1, stateIfCounted: 'covered' as const };
    const counting = () => 'Counting only services, in Spanish';
    const text = writeCoverage([{ ...CELL, filtered }], { ...names, counting });
    expect(text).toContain(',"Counting only services, in Spanish",3,1,covered,yes\n');
  });

  it('tells when a person confirmed that there is none', () => {
    const check = { checkedOn: '2026-01-15', checkedBy: 'A', note: null };
    const confirmed = { ...check, county: '21193', support: 'recovery-cafe' };
    expect(writeCoverage([{ ...CELL, confirmed }], names)).toContain(',gap,,2026-01-15,A,,0,');
    const lapsed = { ...confirmed, checkedBy: '=1+1' };
    const evidence = { ...CELL.evidence, lapsed };
    expect(writeCoverage([{ ...CELL, evidence }], names)).toContain(',gap,,,,2026-01-15,0,');
    expect(writeCoverage([{ ...CELL, confirmed: lapsed }], names)).toContain(",2026-01-15,'=1+1,");
  });
});
