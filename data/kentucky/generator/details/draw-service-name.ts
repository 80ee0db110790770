import type { Organization, Site } from '../model.ts';
import { MEETINGS } from '../names/words.ts';
import type { Random } from '../random.ts';
import { RESIDENTS, SERVICE_NAMES } from './service-names.ts';

const TWELVE_STEP = new Set(['alcoholics-anonymous', 'narcotics-anonymous']);
const RESIDENCES = new Set([
  ...['recovery-housing', 'peer-run-residence', 'monitored-residence'],
  ...['service-provider-residence', 'supportive-housing'],
]);

const SAFE_HOUSING = 'Safe housing after domestic violence';

/** Whether people live where a service of the support is. */
export function isResidence(support: string): boolean {
  return RESIDENCES.has(support);
}

/**
 * The name of a service: a meeting's own name, or what the organization calls the support.
 * @param used names of the organization's services so far; a meeting's name stands in a county once
 */
export function drawServiceName(
  organization: Organization,
  support: string,
  site: Site,
  used: Set<string>,
  random: Random,
): string {
  if (TWELVE_STEP.has(support)) {
    const fresh = MEETINGS.map((name) => `${name} Group, ${site.county.name} County`);
    const name = random.pick(fresh.filter((one) => !used.has(one)));
    used.add(name);
    return name;
  }
  const names = SERVICE_NAMES[support];
  if (!names) throw new Error(`Found no name for a service of ${support}`);
  const name = random.pick(names.split('|'));
  if (!isResidence(support)) return name;
  if (site.confidential && support === 'supportive-housing') return SAFE_HOUSING;
  return `${name} for ${residents(organization, site, random)}`;
}

function residents({ name }: Organization, site: Site, random: Random): string {
  const drawn = random.pick(RESIDENTS);
  if (name.endsWith('for Women') || site.confidential) return 'women';
  return name.endsWith('for Men') ? 'men' : drawn;
}
