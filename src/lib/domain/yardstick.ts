import type { CountyScheme } from './county-class.ts';

/** What a rule asks in the counties of one class. */
export interface ClassTerms {
  /** Statute miles; null for the support type's own catchment. */
  miles: number | null;
  /** Share of residents, 0 to 1, at or above which a county with a service is covered. */
  share: number;
}

/** So many services within a distance, for a share of residents. */
export interface DistanceRule {
  kind: 'distance';
  scheme: CountyScheme;
  /** Per class of the scheme. */
  classes: Readonly<Record<string, ClassTerms>>;
  /** Services that a resident must have within the distance to be in reach, 1 or more. */
  minimum: number;
}

export const COUNTED = ['services', 'capacity'] as const;

/** So many services, or places in them, in the county for its residents. */
export interface RatioRule {
  kind: 'ratio';
  /** Services, or the people, beds or seats that they take at one time. */
  counted: (typeof COUNTED)[number];
  atLeast: number;
  /** Residents. */
  per: number;
}

export type YardstickRule = DistanceRule | RatioRule;

/** How sure it is that the source says so: read there, or in a fair summary. */
export const CONFIDENCES = ['high', 'medium'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** A rule for "enough": cited, or an edited copy of a cited one. */
export interface Yardstick {
  /** Name in addresses and files; that of an edited copy says all of its edits. */
  id: string;
  label: string;
  /** Where the rule stands, and of which year. */
  source: string;
  year: number;
  url: string | null;
  /** What it was made for, said beside every use elsewhere. */
  madeFor: string;
  /** What of it is not in the source, or was read otherwise; null where nothing. */
  note: string | null;
  confidence: Confidence;
  /** Slugs of the supports that it can be asked of; null for all. */
  supports: readonly string[] | null;
  rule: YardstickRule;
  /** Share of residents, 0 to 1, below which a county without a service is a gap. */
  gapBelow: number;
  /** Label of the cited rule that this is an edited copy of; null for the rule itself. */
  editedFrom: string | null;
}

/** Whether a rule can be asked of a support. */
export function appliesTo({ supports }: Yardstick, slug: string): boolean {
  return supports === null || supports.includes(slug);
}
