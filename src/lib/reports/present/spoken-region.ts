import { isOneCounty } from '../cells-of.ts';
import type { ReportFacts } from '../facts.ts';

/** A name of more characters than this would fill a headline. */
const LONGEST = 32;

/**
 * The same facts for a room that knows which place it speaks of: a list of counties, and a long
 * name, are "the region" in every sentence. The first slide tells the whole name.
 */
export function spokenRegion(facts: ReportFacts): ReportFacts {
  const { kind, name } = facts.region;
  const long = kind === 'counties' || name.length > LONGEST;
  if (!long || isOneCounty(facts)) return facts;
  return { ...facts, region: { ...facts.region, name: 'the region' } };
}
