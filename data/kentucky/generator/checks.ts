import supportTypes from '#data/support-types.json' with { type: 'json' };
import { distanceMiles } from '#lib/geography/distance.ts';
import type { Claim } from './claims.ts';
import { daysBefore } from './details/dates.ts';
import type { CountyFacts } from './facts.ts';
import type { Service } from './model.ts';
import type { Random } from './random.ts';

/** A person looked for a support in a county and found none. */
export interface Check {
  county: CountyFacts;
  support: string;
  checkedOn: string;
  /** A role: no person is named. */
  checkedBy: string;
  note: string;
}

/** How many checks of each support, and by whom. */
const PLANNED: readonly (readonly [support: string, count: number, checkedBy: string])[] = [
  ['recovery-cafe', 6, 'Regional prevention coordinator'],
  ['recovery-community-center', 5, 'Regional prevention coordinator'],
  ['opioid-treatment-program', 4, 'County health planner'],
  ['narcotics-anonymous', 3, 'Peer navigator'],
  ['peer-run-residence', 3, 'Recovery housing specialist'],
  ['monitored-residence', 2, 'Recovery housing specialist'],
  ['medication-affirming-groups', 2, 'Peer navigator'],
  ['child-and-family-support', 1, 'Family services coordinator'],
  ['family-groups', 1, 'Family services coordinator'],
];

const NOTES = [
  'Asked the coalition and three agencies by telephone.',
  'None in the county directory or at the library board.',
  'The last one closed in 2024.',
  'Called every listed number; none is open.',
  'Confirmed at the monthly coalition meeting.',
];

/** About twenty-five absences that a person confirmed; Perry County's is known to readers of the guide. */
export function drawChecks(
  counties: readonly CountyFacts[],
  services: readonly Service[],
  claims: readonly Claim[],
  random: Random,
): Check[] {
  const perry = counties.filter(({ name }) => name === 'Perry');
  const featured = perry.map((county) => ({
    ...{ county, support: 'recovery-cafe', checkedOn: '2026-10-21' },
    ...{ checkedBy: 'Regional prevention coordinator', note: NOTES[0] ?? '' },
  }));
  const drawn = PLANNED.flatMap(([support, count, checkedBy]) => {
    const places = new Set(
      claims.filter((one) => one.support === support).map(({ place }) => place),
    );
    const listed = counties.filter(({ fips, name }) => {
      return name !== 'Perry' && (places.has(fips) || places.has(fips.slice(0, 2)));
    });
    const without = listed.filter((county) => isFar(county, support, services));
    return random
      .shuffled(without)
      .slice(0, count)
      .map((county) => ({
        ...{ county, support, checkedBy, note: random.pick(NOTES) },
        checkedOn: daysBefore(random.between(4, 260)),
      }));
  });
  return [...featured, ...drawn].sort((a, b) => (a.checkedOn < b.checkedOn ? -1 : 1));
}

/** How much farther than the rural catchment every tract must lie: a gap by any yardstick. */
const MARGIN = 1.3;

/** Whether no service of a support stands in the county or anywhere near it. */
function isFar(county: CountyFacts, support: string, services: readonly Service[]): boolean {
  const type = supportTypes.types.find(({ slug }) => slug === support);
  const miles = type?.default_catchment_miles.rural ?? 0;
  return services
    .filter((service) => service.support === support && service.site)
    .every(({ site }) => {
      if (!site || site.county === county) return false;
      const point = site.address ?? site.county.center;
      return county.tracts.every((tract) => distanceMiles(tract, point) > miles * MARGIN);
    });
}
