import type { Yardstick, YardstickRule } from '#lib/domain/yardstick.ts';
import type { Analysis } from './analysis.ts';
import type { YardstickRuling } from './cell-explanation.ts';
import type { Tally } from './county-tally.ts';
import { ruleOn, staysGap } from './ruling.ts';

/**
 * What each yardstick that applies says of the first county and node of an analysis.
 * @param inForce the one that the cell is shown by
 */
export function listRulings(analysis: Analysis, inForce: Yardstick): YardstickRuling[] {
  const { slug } = analysis.nodes[0] as Analysis['nodes'][number];
  const tally = analysis.tallies[0] as Tally;
  return analysis.input.yardsticks.applicable(slug).map((yardstick) => {
    const ruling = ruleOn(analysis, 0, 0, yardstick);
    const { terms, reach } = ruling.reach;
    const { id, label, source, year, editedFrom, rule } = yardstick;
    return {
      ...{ id, label, source, year, editedFrom, rule },
      inForce: yardstick === inForce,
      state: ruling.state,
      reason: ruling.reason,
      countyClass: terms.countyClass,
      catchmentMiles: terms.miles,
      coveredShare: terms.coveredShare,
      minimum: terms.minimum,
      ...countedBy(rule, tally),
      reach: ruling.state === 'not-assessed' ? null : reach,
      staysGap: staysGap(ruling),
    };
  });
}

function countedBy(rule: YardstickRule, { inCounty, capacity, capacityUnknown }: Tally) {
  if (rule.kind !== 'ratio') return { counted: 0, countedUnknown: 0 };
  if (rule.counted === 'services') return { counted: inCounty, countedUnknown: 0 };
  return { counted: capacity, countedUnknown: capacityUnknown };
}
