import type { CellState, NotAssessedReason } from './cell.ts';

/** What the state of a cell follows from. */
export interface StateQuestion {
  /** True for a support that is virtual by nature: a warmline, an app. */
  virtual: boolean;
  /** For a support virtual by nature: whether any service of it is offered to the county. */
  offered: boolean;
  servicesInCounty: number;
  /** Whether any source claims to list the support here, completely or partially. */
  listed: boolean;
  /** Residents; null where no tract is known. */
  population: number | null;
  /** Share in reach, 0 to 1; null where it cannot be known. */
  reach: number | null;
  /** Why the yardstick cannot be asked here; null where it can. */
  unknown: NotAssessedReason | null;
  /** Share below which a county without a service is a gap. */
  gapBelow: number;
  /** Share at or above which a county with a service is covered; null under a ratio. */
  coveredShare: number | null;
  /** Whether the county has what a ratio asks for, null where that cannot be known; left out under a share. */
  ratioMet?: boolean | null;
}

/** The rule that decided, in the order in which they are asked. */
export type StateRule =
  | 'no-source'
  | 'virtual-offered'
  | 'virtual-not-offered'
  | 'no-population'
  | 'no-rurality'
  | 'no-county-size'
  | 'no-capacity'
  | 'none-here-few-in-reach'
  | 'none-here-enough-in-reach'
  | 'some-here-too-few-in-reach'
  | 'some-here-enough-in-reach'
  | 'some-here-below-ratio'
  | 'some-here-ratio-met';

interface Decision {
  state: CellState;
  reason: NotAssessedReason | null;
}

const DECISIONS: Readonly<Record<StateRule, Decision>> = {
  'no-source': { state: 'not-assessed', reason: 'no-source' },
  'virtual-offered': { state: 'covered', reason: null },
  'virtual-not-offered': { state: 'gap', reason: null },
  'no-population': { state: 'not-assessed', reason: 'no-population' },
  'no-rurality': { state: 'not-assessed', reason: 'no-rurality' },
  'no-county-size': { state: 'not-assessed', reason: 'no-county-size' },
  'no-capacity': { state: 'not-assessed', reason: 'no-capacity' },
  'none-here-few-in-reach': { state: 'gap', reason: null },
  'none-here-enough-in-reach': { state: 'neighbor-dependent', reason: null },
  'some-here-too-few-in-reach': { state: 'partial', reason: null },
  'some-here-enough-in-reach': { state: 'covered', reason: null },
  'some-here-below-ratio': { state: 'partial', reason: null },
  'some-here-ratio-met': { state: 'covered', reason: null },
};

/** Decides the state of a cell as docs/methods.md defines it. */
export function decideState(question: StateQuestion): Decision & { rule: StateRule } {
  const rule = findRule(question);
  return { ...DECISIONS[rule], rule };
}

function findRule(question: StateQuestion): StateRule {
  const { virtual, offered, servicesInCounty, listed, population, reach } = question;
  if (virtual && offered) return 'virtual-offered';
  if (servicesInCounty === 0 && !listed) return 'no-source';
  if (virtual) return 'virtual-not-offered';
  if (population === null || population === 0) return 'no-population';
  if (question.unknown !== null) return question.unknown;
  if (reach === null) return 'no-rurality';
  if (servicesInCounty === 0) {
    return reach < question.gapBelow ? 'none-here-few-in-reach' : 'none-here-enough-in-reach';
  }
  return someHereRule(question, reach);
}

function someHereRule({ coveredShare, ratioMet }: StateQuestion, reach: number): StateRule {
  if (coveredShare !== null) {
    return reach < coveredShare ? 'some-here-too-few-in-reach' : 'some-here-enough-in-reach';
  }
  if (ratioMet === null || ratioMet === undefined) return 'no-capacity';
  return ratioMet ? 'some-here-ratio-met' : 'some-here-below-ratio';
}
