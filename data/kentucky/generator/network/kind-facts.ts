import type { PartnershipKind } from '#lib/domain/partnership.ts';
import type { Circle } from './circles.ts';

/** What ties of a kind are usually like. */
interface KindFacts {
  /** Share that goes one way. */
  directed: number;
  /** Shares of strengths 1 awareness to 4 integration. */
  strength: Readonly<Record<string, number>>;
  /** Share confirmed by both sides. */
  confirmed: number;
  notes: readonly string[];
}

const facts = (
  directed: number,
  [one, two, three, four]: readonly [number, number, number, number],
  confirmed: number,
  notes: string,
): KindFacts => ({
  directed,
  strength: { '1': one, '2': two, '3': three, '4': four },
  confirmed,
  notes: notes.split('|'),
});

export const KIND_FACTS: Readonly<Record<PartnershipKind, KindFacts>> = {
  referral: facts(0.62, [35, 45, 18, 2], 0.46, '|By telephone|Shared referral form'),
  'warm-handoff': facts(
    0.74,
    [5, 40, 42, 13],
    0.62,
    'A peer goes along|Same-day call|Ride included',
  ),
  'co-location': facts(0, [0, 25, 45, 30], 0.88, 'Shares an office two days a week|Same building'),
  'data-sharing': facts(0.25, [5, 30, 40, 25], 0.7, 'With written consent of each person|Monthly'),
  'shared-staff': facts(
    0,
    [0, 10, 45, 45],
    0.85,
    'One peer specialist, half time at each|A nurse one day a week',
  ),
  'joint-funding': facts(0, [5, 25, 45, 25], 0.8, 'Settlement-funded project|Shared grant'),
  'formal-agreement': facts(
    0.1,
    [10, 35, 40, 15],
    0.9,
    'Memorandum of understanding|Reviewed each year',
  ),
  'coalition-membership': facts(1, [25, 45, 25, 5], 0.82, 'Monthly meeting|Steering group'),
};

type Kinds = Readonly<Record<Exclude<PartnershipKind, 'coalition-membership'>, number>>;

const kinds = (
  referral: number,
  warmHandoff: number,
  coLocation: number,
  dataSharing: number,
  sharedStaff: number,
  jointFunding: number,
  formalAgreement: number,
): Kinds => ({
  referral,
  'warm-handoff': warmHandoff,
  'co-location': coLocation,
  'data-sharing': dataSharing,
  'shared-staff': sharedStaff,
  'joint-funding': jointFunding,
  'formal-agreement': formalAgreement,
});

// Order: referral, warm handoff, co-location, data sharing, shared staff, joint funding, agreement.
const CARE_CARE = kinds(34, 18, 6, 18, 8, 4, 12);
const CARE_HOME = kinds(34, 36, 4, 6, 5, 4, 11);
const CARE_PEER = kinds(26, 34, 12, 5, 14, 4, 5);
const CARE_NEEDS = kinds(48, 18, 8, 8, 3, 5, 10);
const PEER_PEER = kinds(36, 20, 14, 3, 9, 12, 6);
const NEEDS_NEEDS = kinds(48, 8, 14, 8, 4, 12, 6);
const CIVIC = kinds(52, 8, 20, 2, 3, 10, 5);

/** How likely each kind is between two circles. */
export const KINDS_BETWEEN: Readonly<Record<Circle, Readonly<Record<Circle, Kinds>>>> = {
  care: { care: CARE_CARE, home: CARE_HOME, peer: CARE_PEER, needs: CARE_NEEDS, civic: CIVIC },
  home: { care: CARE_HOME, home: PEER_PEER, peer: PEER_PEER, needs: NEEDS_NEEDS, civic: CIVIC },
  peer: { care: CARE_PEER, home: PEER_PEER, peer: PEER_PEER, needs: NEEDS_NEEDS, civic: CIVIC },
  needs: {
    care: CARE_NEEDS,
    home: NEEDS_NEEDS,
    peer: NEEDS_NEEDS,
    needs: NEEDS_NEEDS,
    civic: CIVIC,
  },
  civic: { care: CIVIC, home: CIVIC, peer: CIVIC, needs: CIVIC, civic: CIVIC },
};
