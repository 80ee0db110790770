import type { DoorId } from '#lib/domain/journey.ts';
import type { FamilyId, Organization } from '../model.ts';

/** Doors that organizations of a family keep: where people first come in. */
const DOORS_OF_FAMILY: Readonly<Partial<Record<FamilyId, readonly DoorId[]>>> = {
  hospital: ['emergency-department'],
  'mental-health-board': ['crisis-line'],
  'health-district': ['first-responders'],
  'family-center': ['school'],
  'legal-aid': ['drug-court'],
  reentry: ['jail-release'],
};

export function doorsOf({ family }: Organization): readonly DoorId[] {
  return DOORS_OF_FAMILY[family] ?? [];
}
