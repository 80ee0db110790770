import type { Modality } from '#lib/domain/service.ts';
import type { Organization, Service, Site } from '../model.ts';
import type { Random } from '../random.ts';
import { drawVerifiedOn } from './dates.ts';
import { drawMeetingTime } from './schedules.ts';
import { MEETS, medicationWeights, openToWeights, usualFacts } from './service-facts.ts';

/** What is settled about a service before its details are drawn. */
export interface Offer {
  organization: Organization;
  support: string;
  name: string;
  site: Site | null;
  area: readonly string[];
  /** Drawn where it is left out. */
  modality?: Modality;
}

/** Draws what a directory tells of a service, as far as it tells. */
export function drawService(offer: Offer, random: Random): Service {
  const { support, site } = offer;
  const usual = usualFacts(support);
  const [low = 0, high = 0, known = 0] = usual.capacity ?? [];
  return {
    ...offer,
    modality: offer.modality ?? (random.chance(usual.hybrid) ? 'hybrid' : 'in-person'),
    capacity: random.chance(known) ? random.between(low, high) : null,
    medicationWelcome: random.weighted(medicationWeights(support)),
    openTo:
      offer.organization.family === 'transit'
        ? 'community'
        : random.weighted(openToWeights(support)),
    narrLevel: narrLevel(support, random),
    schedule: MEETS.has(support) ? drawMeetingTime(random) : random.pick(usual.schedules),
    verifiedOn: drawVerifiedOn(random),
    note: site?.confidential ? 'The address is confidential; call to be referred.' : '',
  };
}

/** The level that a kind of residence has by its definition; 2 or 3 for a monitored one. */
function narrLevel(support: string, random: Random): number | null {
  switch (support) {
    case 'peer-run-residence':
      return 1;
    case 'monitored-residence':
      return random.chance(0.6) ? 2 : 3;
    case 'service-provider-residence':
      return 4;
    default:
      return null;
  }
}
