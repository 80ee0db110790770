import type { MedicationWelcome, Modality, OpenTo } from '#lib/domain/service.ts';
import type { Point } from '#lib/domain/place.ts';
import type { CountyFacts } from './facts.ts';

/** What an organization mainly is; its name, its services and its ties follow from it. */
export type FamilyId =
  | 'mental-health-board'
  | 'community-action'
  | 'health-district'
  | 'coalition'
  | 'alcohol-fellowship'
  | 'drugs-fellowship'
  | 'legal-aid'
  | 'adult-learning'
  | 'clinic'
  | 'methadone-clinic'
  | 'health-center'
  | 'hospital'
  | 'residential'
  | 'recovery-home'
  | 'housing'
  | 'recovery-community'
  | 'peer'
  | 'cafe'
  | 'secular-circle'
  | 'family-circle'
  | 'congregation'
  | 'pantry'
  | 'basic-needs'
  | 'reentry'
  | 'family-center'
  | 'work'
  | 'garden'
  | 'fitness'
  | 'shed'
  | 'transit'
  | 'telehealth'
  | 'digital';

/** A fictional organization. */
export interface Organization {
  name: string;
  family: FamilyId;
  /** The county of its first service; a statewide one has its seat there. */
  home: CountyFacts;
  phone: string;
  website: string;
}

/** Where services are offered: a point with its address, or a county and no more. */
export interface Site {
  county: CountyFacts;
  confidential: boolean;
  /** Null where only the county is known. */
  address: (Point & { street: string; city: string; zip: string }) | null;
}

/** A fictional service. */
export interface Service {
  organization: Organization;
  /** Slug of a support type or group. */
  support: string;
  name: string;
  /** Null for a service that is reached through its area. */
  site: Site | null;
  /** 5-digit counties or postal codes of states. */
  area: readonly string[];
  modality: Modality;
  capacity: number | null;
  medicationWelcome: MedicationWelcome;
  openTo: OpenTo;
  narrLevel: number | null;
  schedule: string;
  verifiedOn: string;
  note: string;
}
