/** The sections of a report, in the order in which they stand. */
export const SECTION_IDS = [
  'summary',
  'board',
  'place',
  'settlement',
  'rural',
  'gaps',
  'dimensions',
  'directory',
  'reach',
  'equity',
  'week',
  'network',
  'unknowns',
  'counties',
  'methods',
  'sources',
] as const;
export type SectionId = (typeof SECTION_IDS)[number];

/** Sections that are never left out: figures without their methods and sources are not to be handed on. */
export const FIXED_SECTIONS: readonly SectionId[] = ['summary', 'methods', 'sources'];

/** Ready-made choices of sections for those who ask most often. */
export const PACKET_IDS = ['profile', 'needs-statement', 'handout'] as const;
export type PacketId = (typeof PACKET_IDS)[number];

/** Who is to read a needs statement: each asks different things. */
export const AUDIENCE_IDS = [
  'general',
  'opioid-settlement',
  'rural-consortium',
  'county-board',
] as const;
export type AudienceId = (typeof AUDIENCE_IDS)[number];

/** Sections that answer what one audience asks; a full profile does without them. */
export const AUDIENCE_SECTIONS: readonly SectionId[] = ['board', 'settlement', 'rural'];

/** What is asked for. Equal requests on equal data give equal reports. */
export interface ReportRequest {
  /** Postal code: the whole state. Null where counties are named. */
  state: string | null;
  /** 5-digit FIPS codes in ascending order; empty where a state is named. */
  counties: readonly string[];
  /** What a person calls the counties taken together; null for their own names. */
  regionName: string | null;
  packet: PacketId;
  /** Other than `general` in a needs statement only. */
  audience: AudienceId;
  /** In the order of `SECTION_IDS`. */
  sections: readonly SectionId[];
  /** Slugs of the supports that maps and texts dwell on, the first as the subject; empty for the product's choice. */
  supports: readonly string[];
  /** Yardstick and filters as entries of an address (`termEntries`). */
  terms: readonly (readonly [string, string])[];
}
