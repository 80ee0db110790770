import type { Analysis } from './analysis.ts';
import type { ReachArithmetic, TractShare } from './cell-explanation.ts';
import { tractReach, type ReachRule, type TractReach } from './people-in-reach.ts';

/** How the reach of the first county and node of an analysis adds up, tract by tract. */
export function addUpReach(analysis: Analysis, rule: ReachRule): ReachArithmetic {
  const { tracts, input, counties } = analysis;
  const shares: Record<TractReach, TractShare> = {
    distance: { tracts: 0, people: 0 },
    area: { tracts: 0, people: 0 },
    none: { tracts: 0, people: 0 },
  };
  const reachOf = tractReach(analysis, 0, 0, rule);
  tracts.people.forEach((people, i) => {
    const share = shares[reachOf(i)];
    share.tracts++;
    share.people += people;
  });
  const { distance: byDistance, area: byServiceArea, none: outOfReach } = shares;
  const known = input.tracts.filter((tract) => tract.county === counties[0]?.fips).length;
  return {
    byDistance,
    byServiceArea,
    outOfReach,
    unpopulatedTracts: known - tracts.people.length,
    inReach: byDistance.people + byServiceArea.people,
    residents: byDistance.people + byServiceArea.people + outOfReach.people,
  };
}
