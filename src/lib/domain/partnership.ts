export const PARTNERSHIP_KINDS = [
  'referral',
  'warm-handoff',
  'co-location',
  'data-sharing',
  'shared-staff',
  'joint-funding',
  'formal-agreement',
  'coalition-membership',
] as const;
export type PartnershipKind = (typeof PARTNERSHIP_KINDS)[number];

/** The words of tie strength, 1 to 4 (Visible Network Labs). */
export const STRENGTHS = ['awareness', 'cooperation', 'coordination', 'integration'] as const;

/** Who may see a tie by name. */
export const VISIBILITIES = ['public', 'coalition', 'count'] as const;
export type Visibility = (typeof VISIBILITIES)[number];

/** A working relation of two organizations. */
export interface Partnership {
  id: string;
  fromId: string;
  toId: string;
  kind: PartnershipKind;
  direction: 'mutual' | 'from-to';
  /** 1 awareness to 4 integration. */
  strength: 1 | 2 | 3 | 4;
  /** ISO dates; null where not given. */
  since: string | null;
  until: string | null;
  /** True where both sides say so, false where one does. */
  confirmed: boolean;
  visibility: Visibility;
  note: string | null;
  /** Name of the grant or fund that pays for it; null where none is known. */
  funding: string | null;
}
