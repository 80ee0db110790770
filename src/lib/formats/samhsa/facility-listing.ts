import type { ListedPlace, ListedService, Listing } from '#lib/domain/listing.ts';
import { NOTHING_MORE, type MedicationWelcome } from '#lib/domain/service.ts';
import { normalizeKey } from '../cells/normalize-key.ts';
import { facilityPeople } from './facility-people.ts';
import type { Facility } from './facility.ts';
import { streetLines } from './street-line.ts';

const POST_BOX = /^p\.?\s*o\.?\s+box\b/i;

/** The listing of a facility, with one service per support that its codes map to. */
export function facilityListing(facility: Facility): Listing {
  const { row, key, name1, state, phone } = facility;
  return {
    row,
    organizationKey: `${normalizeKey(name1)}|${normalizeKey(state)}`,
    key,
    organization: { name: name1, phone, website: null, note: null },
    place: placeOf(facility),
    services: servicesOf(facility),
  };
}

/** The line beside the street (a building, a suite) helps to find the place, a post box does not. */
function placeOf({ name2, street1, street2, city, state, zip }: Facility): ListedPlace {
  const { street, other } = streetLines(street1, street2);
  const beside = other === null || POST_BOX.test(other) ? null : other;
  return {
    name: name2 !== null && beside !== null ? `${name2}, ${beside}` : (name2 ?? beside),
    street,
    city,
    state,
    zip,
    countyFips: null,
    latitude: null,
    longitude: null,
    confidential: false,
  };
}

/**
 * Clinical services take referrals from anybody; the others a facility offers to its own clients.
 * Telehealth makes a service hybrid where its kind can be had both ways.
 */
function servicesOf({ codes: { supports, traits } }: Facility): ListedService[] {
  const telehealth = traits.includes('TELE');
  const medicationWelcome = welcomeOf(traits);
  return supports.map(({ node, codes }) => ({
    ...NOTHING_MORE,
    ...facilityPeople(traits, node),
    support: node.slug,
    name: null,
    modality: telehealth && node.modality === 'both' ? 'hybrid' : 'in-person',
    capacity: null,
    medicationWelcome,
    openTo: node.clinical ? 'community' : 'clients',
    narrLevel: null,
    schedule: null,
    verifiedOn: null,
    note: null,
    codes,
    area: [],
  }));
}

/**
 * Whether people who take medication that another facility prescribes are welcome: MOA and ACMA say
 * yes (opioid and alcohol use disorder), NMOA says no. Silence is "unknown".
 */
function welcomeOf(traits: readonly string[]): MedicationWelcome {
  const yes = traits.includes('MOA') || traits.includes('ACMA');
  const no = traits.includes('NMOA');
  if (yes && no) return 'mixed';
  if (yes) return 'yes';
  return no ? 'no' : 'unknown';
}
