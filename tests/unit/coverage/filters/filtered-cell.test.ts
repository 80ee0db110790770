import { describe, expect, it } from 'vitest';
import { assessCoverage } from '#lib/coverage/assess-coverage.ts';
import type { CoverageCell } from '#lib/coverage/cell.ts';
import { explainCell } from '#lib/coverage/explain-cell.ts';
import { sortServices } from '#lib/coverage/filters/sort-services.ts';
import type { CoverageInput, CoverageService } from '#lib/coverage/input.ts';
import { ANY_SERVICE, type ServiceFilter } from '#lib/domain/service-filter.ts';
import { createCatalog } from '#lib/domain/support.ts';
import {
  atMile,
  coverageInput,
  coverageService,
  supportNode,
} from '../../../support/small-coverage.ts';

// One rural county with 100 residents at mile 0: a residence within 20 miles covers it, for 85 % are
// needed; none here and fewer than 50 % in reach is a gap.
const HOUSE = 'peer-run-residence';
const PANTRY = 'food-assistance';
const catalog = createCatalog([
  supportNode('recovery-housing', { kind: 'group' }),
  supportNode(HOUSE, { group: 'recovery-housing' }),
  supportNode('case-management-and-basic-needs', { kind: 'group' }),
  supportNode(PANTRY, { group: 'case-management-and-basic-needs' }),
]);
const here = (changes: Partial<CoverageService> = {}, support = HOUSE) =>
  coverageService(support, { county: '21001', point: atMile(1), ...changes });
const across = (mile: number, changes: Partial<CoverageService> = {}) =>
  coverageService(HOUSE, { county: '47001', point: atMile(mile), ...changes });

const TODAY = '2026-11-26';
const MEDICATION = { medication: true };

function inputOf(
  services: readonly CoverageService[],
  filter: Partial<ServiceFilter>,
  changes: Partial<CoverageInput> = {},
): CoverageInput {
  const claims = [HOUSE, PANTRY].map((support) => ({
    ...{ sourceId: 'list', support, place: '21', completeness: 'complete' as const },
  }));
  const sorted = sortServices(services, catalog, { ...ANY_SERVICE, ...filter }, TODAY);
  return coverageInput({ catalog, claims, ...sorted, ...changes });
}

function cellOf(input: CoverageInput, support = HOUSE): CoverageCell {
  const cell = assessCoverage(input).find((one) => one.support === support);
  if (!cell) throw new Error('No cell');
  return cell;
}

describe('a filtered cell', () => {
  it('counts only a yes, and says what it would be if those counted that do not say', () => {
    const services = [
      here({ medicationWelcome: 'no' }),
      ...[here(), here(), here()],
      across(15, { medicationWelcome: 'yes' }),
    ];
    const cell = cellOf(inputOf(services, MEDICATION));
    // None here; all 100 residents have one in reach across the line.
    expect(cell).toMatchObject({ state: 'neighbor-dependent', servicesInCounty: 0, reach: 1 });
    expect(cell.filtered).toEqual({ unknown: 3, unmet: 1, stateIfCounted: 'covered' });
  });

  it('is a gap where none is known to count, and no robust one while sources do not say', () => {
    const silent = cellOf(inputOf([here(), across(100, { medicationWelcome: 'yes' })], MEDICATION));
    expect(silent).toMatchObject({
      state: 'gap',
      robust: false,
      nearestMiles: expect.closeTo(100),
    });
    expect(silent.filtered).toEqual({ unknown: 1, unmet: 0, stateIfCounted: 'covered' });
    const refused = cellOf(inputOf([here({ medicationWelcome: 'no' })], MEDICATION));
    expect(refused).toMatchObject({ state: 'gap', robust: true });
    expect(refused.filtered).toEqual({ unknown: 0, unmet: 1, stateIfCounted: 'gap' });
  });

  it('sees beyond the county what might count', () => {
    const { state, filtered } = cellOf(inputOf([across(15)], MEDICATION));
    expect(state).toBe('gap');
    expect(filtered).toEqual({ unknown: 0, unmet: 0, stateIfCounted: 'neighbor-dependent' });
  });

  it('is what it was where the filter does not concern the support', () => {
    const services = [here({}, PANTRY), here()];
    const all = cellOf(inputOf(services, {}), PANTRY);
    const filtered = cellOf(inputOf(services, { narrLevels: [2] }), PANTRY);
    expect(filtered).toEqual(all);
    expect(filtered).toMatchObject({ state: 'covered', filtered: null });
  });

  it('lets a group follow from the members that count', () => {
    const services = [here({ narrLevel: 2 }), here({ narrLevel: 1 }), here()];
    const cell = cellOf(inputOf(services, { narrLevels: [2] }), 'recovery-housing');
    expect(cell).toMatchObject({ state: 'covered', servicesInCounty: 1 });
    expect(cell.filtered).toEqual({ unknown: 1, unmet: 1, stateIfCounted: 'covered' });
  });

  it('holds a check that there is none only where no service stands against it', () => {
    const check = { ...{ county: '21001', support: HOUSE }, checkedOn: '2026-11-01' };
    const checks = [{ ...check, checkedBy: 'a planner', note: null }];
    const confirmed = (services: CoverageService[]) =>
      cellOf(inputOf(services, MEDICATION, { checks })).confirmed?.checkedBy ?? null;
    expect(confirmed([])).toBe('a planner');
    expect(confirmed([here()])).toBeNull();
    expect(confirmed([here({ medicationWelcome: 'no' })])).toBeNull();
  });

  it('needs a yes to all that is asked, and one no is a no', () => {
    const filter = { ...MEDICATION, community: true };
    const services = [
      here({ medicationWelcome: 'yes', openTo: 'community' }),
      here({ medicationWelcome: 'yes', openTo: 'unknown' }),
      here({ medicationWelcome: 'unknown', openTo: 'clients' }),
    ];
    const cell = cellOf(inputOf(services, filter));
    expect(cell).toMatchObject({ servicesInCounty: 1, filtered: { unknown: 1, unmet: 1 } });
  });

  it('is explained as it was assessed', () => {
    const input = inputOf([here(), across(15, { medicationWelcome: 'yes' })], MEDICATION);
    const explanation = explainCell(input, '21001', HOUSE);
    expect(explanation.cell).toEqual(cellOf(input));
    expect(explanation.services).toEqual([]);
    expect(explanation.nearest).toHaveLength(1);
  });
});

describe('a service that has ended', () => {
  it('counts nowhere from the day after its last, filtered or not', () => {
    const until = (endsOn: string) => cellOf(inputOf([here({ endsOn })], {}));
    expect(until('2026-11-26').servicesInCounty).toBe(1);
    expect(until('2026-11-25')).toMatchObject({
      servicesInCounty: 0,
      state: 'gap',
      filtered: null,
    });
    const filtered = cellOf(inputOf([here({ endsOn: '2026-11-25' })], MEDICATION));
    expect(filtered.filtered).toEqual({ unknown: 0, unmet: 0, stateIfCounted: 'gap' });
  });
});
