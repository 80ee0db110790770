import { describe, expect, it } from 'vitest';
import { assessCoverage } from '#lib/coverage/assess-coverage.ts';
import { findRecordCalls, isDue } from '#lib/coverage/calls/record-calls.ts';
import type { CoverageInput } from '#lib/coverage/input.ts';
import { drawCoverageInput } from '../../support/random-coverage.ts';
import {
  atMile,
  coverageCounty,
  coverageInput,
  homeAcross,
  homeHere,
  tractAtMile,
} from '../../support/small-coverage.ts';

/** Takes each due record away in turn and assesses everything again. */
function twin(input: CoverageInput) {
  const before = assessCoverage(input);
  return input.services
    .filter((service) => isDue(service, input))
    .flatMap((gone) => {
      const services = input.services.filter((service) => service !== gone);
      const after = assessCoverage({ ...input, services });
      const changes = before.flatMap((cell, i) => {
        const to = after[i]?.state;
        return to === cell.state ? [] : [`${cell.support} ${cell.county} ${cell.state} ${to}`];
      });
      return changes.length === 0 ? [] : [[gone.id, changes.sort()] as const];
    });
}

describe('what hangs on a record', () => {
  it('is what changes without it, on random inputs', () => {
    let compared = 0;
    for (let seed = 1; seed <= 12; seed++) {
      const input = drawCoverageInput(seed);
      const found = findRecordCalls(input, input.catalog.nodes)
        .filter(({ changes }) => changes.length > 0)
        .map(({ service, changes }) => [
          service.id,
          changes.map((one) => `${one.support} ${one.county} ${one.from} ${one.to}`).sort(),
        ]);
      const expected = twin(input);
      expect(Object.fromEntries(found), `seed ${seed}`).toEqual(Object.fromEntries(expected));
      compared += expected.length;
    }
    expect(compared).toBeGreaterThan(50);
  });

  // Two rural counties: 100 people at mile 0, 300 people at mile 15; catchment 20 miles.
  const two = (services: CoverageInput['services']) =>
    coverageInput({
      counties: [coverageCounty('21001'), coverageCounty('21003')],
      tracts: [tractAtMile('21001', 0, 100), tractAtMile('21003', 15, 300)],
      services,
    });
  const { catalog } = two([]);

  it('is both counties where one service serves both', () => {
    const only = homeHere({ point: atMile(1) });
    expect(findRecordCalls(two([only]), catalog.nodes)).toEqual([
      {
        service: only,
        changes: [
          { county: '21001', support: 'home', from: 'covered', to: 'gap', population: 100 },
          {
            ...{ county: '21003', support: 'home', from: 'neighbor-dependent', to: 'gap' },
            population: 300,
          },
        ],
        ...{ residents: 400, lost: 400 },
      },
    ]);
  });

  it('is nothing where another is in reach of the same people', () => {
    const here = homeHere({ point: atMile(1) });
    const services = [here, homeHere({ point: atMile(2) })];
    expect(findRecordCalls(two(services), catalog.nodes)).toEqual([]);
  });

  it('is not asked of a record that was verified within a year', () => {
    const fresh = homeHere({ point: atMile(1), verifiedOn: '2025-11-26' });
    expect(findRecordCalls(two([fresh]), catalog.nodes)).toEqual([]);
    const old = homeHere({ point: atMile(1), verifiedOn: '2025-11-25' });
    expect(findRecordCalls(two([old]), catalog.nodes)).toHaveLength(1);
  });

  it('counts those who lose reach though no state changes', () => {
    // 21003 has one at its middle; 21001 is neighbor-dependent of a second, across the line.
    const across = homeAcross(-10);
    const found = findRecordCalls(
      coverageInput({
        counties: [coverageCounty('21001')],
        tracts: [tractAtMile('21001', 0, 100), tractAtMile('21001', 100, 900)],
        services: [across],
      }),
      catalog.nodes,
    );
    expect(found).toMatchObject([{ changes: [], residents: 0, lost: 100 }]);
  });
});
