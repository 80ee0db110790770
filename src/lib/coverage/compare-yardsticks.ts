import type { Yardstick } from '#lib/domain/yardstick.ts';
import { analyze } from './analysis.ts';
import { assessCell } from './assess-cell.ts';
import type { CoverageCell } from './cell.ts';
import type { CoverageInput } from './input.ts';
import { ruleOn, staysGap, type Ruling } from './ruling.ts';

/** One cell under every yardstick that can be asked of its support. */
export interface ComparedCell {
  cell: CoverageCell;
  /** In the order of the support's yardsticks. */
  rulings: readonly Ruling[];
  /** Per yardstick: whether it is a gap that stays one with distances 25 % longer. */
  stays: readonly boolean[];
  /** Whether a yardstick that can be asked here gives another state than the usual one does. */
  changes: boolean;
}

/** One support under its yardsticks. */
export interface ComparedSupport {
  support: string;
  /** The usual one first. */
  yardsticks: readonly Yardstick[];
  /** By county, ordered by FIPS code. */
  cells: readonly ComparedCell[];
}

/**
 * Asks every yardstick that applies of every cell. Distances are measured once per support, whatever
 * the number of yardsticks.
 * @returns in catalog order
 */
export function compareYardsticks(input: CoverageInput): ComparedSupport[] {
  const { nodes } = input.catalog;
  const analysis = analyze(input, nodes);
  const { usual } = input.yardsticks;
  return nodes.map(({ slug }, node) => {
    const yardsticks = input.yardsticks.applicable(slug);
    const cells = analysis.counties.map((_, county): ComparedCell => {
      const { cell } = assessCell(analysis, county, node);
      const rulings = yardsticks.map((one) => ruleOn(analysis, county, node, one));
      const base = rulings.find(({ yardstick }) => yardstick.id === usual.id);
      return {
        cell,
        rulings,
        stays: rulings.map(staysGap),
        changes: changesAgainst(base, rulings),
      };
    });
    return { support: slug, yardsticks, cells };
  });
}

/** A yardstick that cannot be asked here changes nothing: not known is no state of its own kind. */
function changesAgainst(base: Ruling | undefined, rulings: readonly Ruling[]): boolean {
  if (!base || base.state === 'not-assessed') return false;
  return rulings.some(({ state }) => state !== 'not-assessed' && state !== base.state);
}
