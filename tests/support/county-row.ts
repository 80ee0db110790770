import type { CountyRow } from '#lib/view/county-row.ts';

/** A county's cell of one support: by default a robust gap in Perry County. */
export function countyRow(changes: Partial<CountyRow> = {}): CountyRow {
  return {
    fips: '21193',
    name: 'Perry',
    fullName: 'Perry County',
    state: 'gap',
    robust: true,
    servicesInCounty: 0,
    reach: 0,
    outOfReach: 28_473,
    nearestMiles: 41,
    access: 0,
    virtualServices: 0,
    population: 28_473,
    confirmedOn: null,
    unsaid: 0,
    edge: false,
    ...changes,
  };
}
