import type { Confidence, YardstickRule } from '#lib/domain/yardstick.ts';

/** A yardstick that can be chosen. */
export interface YardstickOption {
  id: string;
  label: string;
  /** The rule in one or two sentences. */
  sentence: string;
  /** How it classes counties; null for a ratio. */
  classing: string | null;
  source: string;
  year: number;
  url: string | null;
  madeFor: string;
  note: string | null;
  confidence: Confidence;
  /** Whether it was made for the support in view, and for how many it was; null for all. */
  applies: boolean;
  supports: number | null;
  /** What an edited copy begins with. */
  rule: YardstickRule;
  gapBelow: number;
}

/** The yardstick in force for the support in view, and what else can be chosen. */
export interface YardstickView {
  /** Of the rule in force: its name in addresses, its label, and of what it is an edited copy. */
  id: string;
  label: string;
  editedFrom: string | null;
  sentence: string;
  /** Label of the rule chosen for all supports, where that one does not apply to this one. */
  chosenElsewhere: string | null;
  /** Whether this support has a yardstick of its own, apart from that of the others. */
  own: boolean;
  /** Slug and name of the support in view. */
  support: { slug: string; label: string };
  options: readonly YardstickOption[];
}
