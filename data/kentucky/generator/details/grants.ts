import type { FamilyId, Service } from '../model.ts';
import type { Partnership } from '../network/partnerships.ts';
import type { Random } from '../random.ts';

/** A fictional grant: who lives on it, and until when. */
export interface Grant {
  name: string;
  /** Last day. */
  endsOn: string;
  families: readonly FamilyId[];
  /** Share of these families' services that it pays for. */
  share: number;
}

const GRANTS: readonly Grant[] = [
  {
    ...{ name: 'Peer Bridge Grant', endsOn: '2027-06-30', share: 0.35 },
    families: ['peer', 'recovery-community', 'cafe'],
  },
  {
    ...{ name: 'Safe Homes Start-Up Fund', endsOn: '2027-03-31', share: 0.3 },
    families: ['recovery-home', 'housing'],
  },
  {
    ...{ name: 'Back to Work Demonstration', endsOn: '2027-09-30', share: 0.4 },
    families: ['work', 'reentry', 'transit'],
  },
  {
    ...{ name: 'Rural Outreach Award', endsOn: '2027-01-31', share: 0.3 },
    families: ['health-district', 'basic-needs', 'family-center'],
  },
];

/** Which services live on a grant. */
export function drawGrants(services: readonly Service[], random: Random): Map<Service, Grant> {
  return new Map(
    services.flatMap((service): [Service, Grant][] => {
      const grant = GRANTS.find(({ families }) => families.includes(service.organization.family));
      return grant && random.chance(grant.share) ? [[service, grant]] : [];
    }),
  );
}

/** Share of ties by joint funding or shared staff that a grant pays for. */
const PAID_TIES = 0.4;

/** The grant that pays for a tie: a coordinator's post, a shared budget; empty where none does. */
export function drawFunding({ kind }: Pick<Partnership, 'kind'>, random: Random): string {
  if (kind !== 'joint-funding' && kind !== 'shared-staff' && kind !== 'warm-handoff') return '';
  return random.chance(PAID_TIES) ? random.pick(GRANTS).name : '';
}
