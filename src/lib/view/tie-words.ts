import { STRENGTHS, type PartnershipKind } from '#lib/domain/partnership.ts';

/** How a tie reads from one of its ends. */
export type TieEnd = 'mutual' | 'out' | 'in';

const RELATIONS: Readonly<Record<PartnershipKind, Readonly<Record<TieEnd, string>>>> = {
  referral: {
    mutual: 'refers to and from',
    out: 'refers to',
    in: 'is referred to by',
  },
  'warm-handoff': {
    mutual: 'hands people on in person to and from',
    out: 'hands people on in person to',
    in: 'receives people in person from',
  },
  'co-location': same('shares a place with'),
  'data-sharing': {
    mutual: 'shares data with',
    out: 'gives data to',
    in: 'gets data from',
  },
  'shared-staff': same('shares staff with'),
  'joint-funding': same('is funded jointly with'),
  'formal-agreement': same('has an agreement with'),
  'coalition-membership': {
    mutual: 'is in a coalition with',
    out: 'is a member of',
    in: 'has as a member',
  },
};

function same(words: string): Record<TieEnd, string> {
  return { mutual: words, out: words, in: words };
}

/** "refers to": what stands between the two names, read from the first. */
export function tieRelation(kind: string, end: TieEnd): string {
  return RELATIONS[kind as PartnershipKind]?.[end] ?? `is tied (${kind}) to`;
}

/** "coordination (3 of 4)". @param strength 1 to 4 */
export function strengthText(strength: number): string {
  return `${STRENGTHS[strength - 1] ?? 'unknown'} (${strength} of ${STRENGTHS.length})`;
}

const KIND_LABELS: Readonly<Record<PartnershipKind, string>> = {
  referral: 'referral',
  'warm-handoff': 'warm handoff',
  'co-location': 'co-location',
  'data-sharing': 'data sharing',
  'shared-staff': 'shared staff',
  'joint-funding': 'joint funding',
  'formal-agreement': 'formal agreement',
  'coalition-membership': 'coalition membership',
};

/** "warm handoff". */
export function kindLabel(kind: PartnershipKind): string {
  return KIND_LABELS[kind];
}
