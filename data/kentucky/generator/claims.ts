import type { Completeness } from '#lib/domain/source.ts';
import type { CountyFacts } from './facts.ts';

/** What the demonstration's list claims to hold: one support in one place. */
export interface Claim {
  support: string;
  /** `21` for the whole state, or a county. */
  place: string;
  completeness: Completeness;
}

const STATE = '21';

/** Eight counties whose recovery housing nobody has listed yet. */
const NO_HOUSING_LIST = 'Fulton, Hickman, Pike, Martin, Letcher, Knott, Harlan, Bell';

const STATEWIDE: Readonly<Record<Completeness, string>> = {
  complete:
    'withdrawal-management crisis-care residential-treatment intensive-outpatient ' +
    'outpatient-counseling opioid-treatment-program buprenorphine-treatment ' +
    'naltrexone-and-alcohol-medication co-occurring-care primary-and-infectious-disease-care ' +
    'screening-and-outreach overdose-prevention alcoholics-anonymous narcotics-anonymous ' +
    'recovery-community-organization recovery-community-center recovery-cafe recovery-warmline ' +
    'helpline transportation legal-aid-and-reentry vocational-rehabilitation education',
  partial:
    'peer-support mutual-aid food-assistance housing-assistance income-and-benefits ' +
    'case-management child-and-family-support care-coordination-platform',
};

interface RegionalClaim {
  support: string;
  completeness: Completeness;
  /** Regions and counties that nobody has listed. */
  unlisted: string;
}

const regional = (
  support: string,
  completeness: Completeness,
  unlisted: string,
): RegionalClaim => ({ support, completeness, unlisted });

/** Supports listed region by region: the rest of the state is not assessed. */
const BY_COUNTY: readonly RegionalClaim[] = [
  regional('recovery-housing', 'partial', NO_HOUSING_LIST),
  regional('peer-run-residence', 'complete', NO_HOUSING_LIST),
  regional(
    'monitored-residence',
    'complete',
    `purchase, furnace, trace, sandy, Letcher, Knott, Harlan, Bell`,
  ),
  regional('service-provider-residence', 'complete', NO_HOUSING_LIST),
  regional('supportive-housing', 'partial', NO_HOUSING_LIST),
  regional('community-garden', 'partial', 'purchase, pennyrile, trace, furnace, sandy, forks, gap'),
  regional('smart-and-secular-groups', 'complete', 'pennyrile, furnace, sandy, forks, gap, lake'),
  regional('recovery-app', 'partial', 'purchase, knobs, trace, gateway, furnace, sandy'),
  regional('medication-affirming-groups', 'complete', 'purchase, green, sandy'),
  regional('family-groups', 'partial', 'gap, sandy, trace'),
  regional('faith-and-mindfulness-groups', 'partial', 'knobs, pennyrile'),
  regional('recovery-coaching', 'partial', 'forks, pennyrile'),
  regional('fitness-and-recreation', 'partial', 'trace, pennyrile, gap'),
  regional('life-skills', 'partial', 'purchase, furnace, sandy'),
  regional('supported-employment', 'complete', 'sandy, gap, furnace'),
  regional(
    'mens-shed',
    'partial',
    'purchase, pennyrile, green, knobs, trace, furnace, sandy, forks, gap, lake',
  ),
];

/** Everything that the demonstration's source claims to list. */
export function listClaims(counties: readonly CountyFacts[]): Claim[] {
  const statewide = Object.entries(STATEWIDE).flatMap(([completeness, supports]) =>
    supports
      .split(' ')
      .map((support) => ({ support, place: STATE, completeness: completeness as Completeness })),
  );
  const byCounty = BY_COUNTY.flatMap(({ support, completeness, unlisted }) => {
    const without = unlisted.split(', ');
    return counties
      .filter(({ name, region }) => !without.includes(name) && !without.includes(region.id))
      .map(({ fips }) => ({ support, place: fips, completeness }));
  });
  return [...statewide, ...byCounty];
}
