import type { Analysis } from './analysis.ts';
import type { ReachArithmetic, TractShare } from './cell-explanation.ts';
import type { CountyReach } from './county-reach.ts';

/** How the reach of the first county and node of an analysis adds up, tract by tract. */
export function addUpReach(analysis: Analysis, reach: CountyReach): ReachArithmetic {
  const { tracts, nearest, input, counties } = analysis;
  const miles = nearest[0]?.miles ?? new Float64Array();
  const limit = reach.catchment.miles;
  const byDistance: TractShare = { tracts: 0, people: 0 };
  const byServiceArea: TractShare = { tracts: 0, people: 0 };
  const outOfReach: TractShare = { tracts: 0, people: 0 };
  tracts.people.forEach((people, i) => {
    const near = limit !== null && (miles[i] as number) <= limit;
    const share = near ? byDistance : reach.inArea ? byServiceArea : outOfReach;
    share.tracts++;
    share.people += people;
  });
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
