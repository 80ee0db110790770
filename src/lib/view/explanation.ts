import type { CellState } from '#lib/coverage/cell.ts';

/** One step of an answer to "why?". */
export interface ExplanationStep {
  /** "Here.", "Reach." */
  title: string;
  text: string;
  /** The arithmetic, written out: "28,473 ÷ 28,473 residents = 100 %". */
  arithmetic: string | null;
}

/** The answer to "why?" of one cell, ready to be read. */
export interface ExplanationView {
  county: string;
  support: string;
  state: CellState;
  robust: boolean;
  /** "Recovery housing: covered". */
  heading: string;
  /** "Why covered?" */
  question: string;
  /** The three figures under the heading. */
  figures: readonly { label: string; value: string }[];
  steps: readonly ExplanationStep[];
  /** Services located in the county. */
  services: readonly ExplainedService[];
  /** The nearest services elsewhere. */
  elsewhere: readonly ExplainedService[];
  /** The places that access comes from, the largest shares first. */
  access: readonly AccessRow[];
  /** Census tracts in and out of reach; null where the cell has no reach. */
  tracts: TractList | null;
  /** The yardstick in force, and of what it is an edited copy. */
  yardstick: string;
  /** What the others that apply say. */
  otherYardsticks: readonly OtherRuling[];
  /** Sources and dates, in sentences. */
  sources: readonly string[];
}

/** What another yardstick says of the cell. */
export interface OtherRuling {
  id: string;
  label: string;
  state: CellState;
  /** "81 % in reach of the 90 % that it asks for, within 40 mi". */
  note: string;
}

/** A service that was counted. */
export interface ExplainedService {
  id: string;
  organization: string;
  /** "Hazard", "Perry County"; a confidential place says its county only. */
  where: string;
  /** From the county's center of population; null where it has no place. */
  miles: number | null;
  /** What a reader must know: "for its own clients only", "approximate place". */
  notes: readonly string[];
}

/** A place that access comes from. */
export interface AccessRow {
  /** Id of its first service. */
  id: string;
  organization: string;
  where: string;
  /** "room for 40, shared with 12,345 weighted residents". */
  note: string;
  /** "12.1": what falls to the county. */
  share: string;
}

/** Census tracts, those out of reach first. */
export interface TractList {
  /** "3 of 12 census tracts are out of reach: 4,210 residents." */
  summary: string;
  rows: readonly TractRow[];
  /** How many more there are that are not listed. */
  more: number;
}

export interface TractRow {
  /** 11-digit GEOID. */
  geoid: string;
  people: number;
  /** "in reach", "by service area", "out of reach". */
  reach: string;
  inReach: boolean;
  /** Statute miles to the nearest service; null where none has a place. */
  miles: number | null;
  /** Organization of that service. */
  nearest: string;
}
