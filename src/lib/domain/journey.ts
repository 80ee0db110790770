import type { PartnershipKind } from './partnership.ts';
import type { Rurality } from './place.ts';

/** Where people who need help first meet somebody who could hand them on. */
export const DOORS = [
  'emergency-department',
  'jail-release',
  'detox',
  'drug-court',
  'crisis-line',
  'school',
  'first-responders',
] as const;
export type DoorId = (typeof DOORS)[number];

export interface Door {
  id: DoorId;
  label: string;
  /** As it stands after "from": "the emergency department". */
  phrase: string;
  /** Slugs of support nodes: who offers one of them is such a door, whatever else it says of itself. */
  supports: readonly string[];
  /** Statute miles, straight line, within which residents come to such a door. */
  catchmentMiles: Readonly<Record<Rurality, number>>;
}

/** What a person needs next. */
export interface Need {
  id: string;
  label: string;
  /** As it stands after "to": "recovery housing". */
  phrase: string;
  /** Slugs of support nodes, any of which meets the need; a group stands for all its types. */
  supports: readonly string[];
}

/** Ties along which a person is handed on; data, money and membership hand nobody on. */
export const HANDOFF_KINDS: readonly PartnershipKind[] = [
  'referral',
  'warm-handoff',
  'co-location',
  'shared-staff',
];
/** Cooperation: who only knows of the other hands nobody on. */
export const LEAST_HANDOFF_STRENGTH = 2;
/** A longer chain loses people on the way. */
export const MOST_HANDOFFS = 3;

// The catchments are the product's own defaults: near help in a city, the next town elsewhere.
const NEAR = { urban: 15, rural: 30 };
const WIDE = { urban: 30, rural: 60 };

/**
 * An organization says which doors it keeps (column `entry_door`): a name is not enough to tell.
 * Detox alone follows from what is offered.
 */
export const DOOR_DEFINITIONS: readonly Door[] = [
  {
    ...{ id: 'emergency-department', label: 'Emergency department', supports: [] },
    ...{ phrase: 'the emergency department', catchmentMiles: NEAR },
  },
  {
    ...{ id: 'jail-release', label: 'Jail release', supports: [] },
    ...{ phrase: 'jail', catchmentMiles: NEAR },
  },
  {
    ...{ id: 'detox', label: 'Detox', supports: ['withdrawal-management'] },
    ...{ phrase: 'detox', catchmentMiles: WIDE },
  },
  {
    ...{ id: 'drug-court', label: 'Drug court', supports: [] },
    ...{ phrase: 'drug court', catchmentMiles: NEAR },
  },
  {
    ...{ id: 'crisis-line', label: 'Crisis line', supports: [] },
    ...{ phrase: 'the crisis line', catchmentMiles: WIDE },
  },
  {
    ...{ id: 'school', label: 'School', supports: [] },
    ...{ phrase: 'school', catchmentMiles: NEAR },
  },
  {
    ...{ id: 'first-responders', label: 'First responders', supports: [] },
    ...{ phrase: 'first responders', catchmentMiles: NEAR },
  },
];

export const NEEDS: readonly Need[] = [
  need('recovery-housing', 'Recovery housing', 'recovery housing', ['recovery-housing']),
  need('peer-support', 'Peer support', 'peer support', ['peer-support', 'recovery-coaching']),
  need('mutual-aid', 'Mutual aid', 'a mutual-aid group', ['mutual-aid']),
  need('work', 'Work', 'work', ['supported-employment', 'vocational-rehabilitation']),
  need('medication', 'Medication', 'medication', ['medication']),
  need('case-management', 'Case management', 'case management', ['case-management']),
  need('treatment', 'Treatment', 'treatment', ['treatment']),
  need('rent-help', 'Rent help', 'help with rent', ['housing-assistance']),
  need('food', 'Food', 'food', ['food-assistance']),
  need('legal-aid', 'Legal aid', 'legal aid', ['legal-aid-and-reentry']),
  need('ride', 'A ride', 'a ride', ['transportation']),
  need('family-support', 'Family support', 'family support', [
    'child-and-family-support',
    'family-groups',
  ]),
];

function need(id: string, label: string, phrase: string, supports: readonly string[]): Need {
  return { id, label, phrase, supports };
}
