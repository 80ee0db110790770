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
  /** Sources and dates, in sentences. */
  sources: readonly string[];
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
