import type { FamilyId } from '../model.ts';

/** Circles of work: organizations of one circle deal with those of another in typical ways. */
export type Circle = 'care' | 'home' | 'peer' | 'needs' | 'civic';

const CIRCLES: Readonly<Record<Circle, readonly FamilyId[]>> = {
  care: [
    ...(['mental-health-board', 'clinic', 'methadone-clinic', 'health-center'] as const),
    ...(['hospital', 'residential', 'telehealth', 'health-district'] as const),
  ],
  home: ['recovery-home', 'housing'],
  peer: ['recovery-community', 'peer', 'cafe', 'family-circle', 'secular-circle'],
  needs: [
    ...(['community-action', 'basic-needs', 'pantry', 'family-center', 'reentry'] as const),
    ...(['legal-aid', 'transit', 'work', 'adult-learning'] as const),
  ],
  civic: [
    ...(['congregation', 'garden', 'fitness', 'shed', 'coalition', 'digital'] as const),
    ...(['alcohol-fellowship', 'drugs-fellowship'] as const),
  ],
};

export function circleOf(family: FamilyId): Circle {
  const found = (Object.keys(CIRCLES) as Circle[]).find((key) => CIRCLES[key].includes(family));
  if (!found) throw new Error(`${family} belongs to no circle`);
  return found;
}

/** How readily two circles work together; ordinary is 1. */
const AFFINITY: Readonly<Record<Circle, Readonly<Record<Circle, number>>>> = {
  care: { care: 1.2, home: 1.6, peer: 1.5, needs: 1, civic: 0.4 },
  home: { care: 1.6, home: 0.8, peer: 1.3, needs: 1.2, civic: 0.5 },
  peer: { care: 1.5, home: 1.3, peer: 1, needs: 0.9, civic: 0.8 },
  needs: { care: 1, home: 1.2, peer: 0.9, needs: 1, civic: 0.7 },
  civic: { care: 0.4, home: 0.5, peer: 0.8, needs: 0.7, civic: 0.5 },
};

export function affinity(a: FamilyId, b: FamilyId): number {
  return AFFINITY[circleOf(a)][circleOf(b)];
}

/** How many ties an organization of a family keeps beside others of its region; ordinary is 1. */
const ACTIVITY: Readonly<Partial<Record<FamilyId, number>>> = {
  'mental-health-board': 7,
  'community-action': 5,
  'health-district': 3.5,
  coalition: 3,
  'recovery-community': 2.4,
  hospital: 2.2,
  'legal-aid': 3,
  transit: 2.5,
  'adult-learning': 2,
  residential: 1.6,
  reentry: 1.8,
  'health-center': 1.4,
  congregation: 0.45,
  garden: 0.4,
  pantry: 0.7,
  shed: 0.5,
  digital: 1.5,
  telehealth: 0.7,
};

export function activity(family: FamilyId): number {
  return ACTIVITY[family] ?? 1;
}
