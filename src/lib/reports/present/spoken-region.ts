import { isOneCounty } from '../cells-of.ts';
import type { ReportFacts } from '../facts.ts';

/** A name of more characters than this would fill a headline. */
const LONGEST = 32;

/**
 * The same facts for a room that knows which place it speaks of: a region of a long name is "the
 * region" in every sentence. The first slide tells its name.
 */
export function spokenRegion(facts: ReportFacts): ReportFacts {
  const { kind, name } = facts.region;
  if (kind !== 'region' || name.length <= LONGEST || isOneCounty(facts)) return facts;
  return { ...facts, region: { ...facts.region, name: 'the region' } };
}
