import { missingSupports, type MissingSupport } from '../scored-cells.ts';
import type { ReportFacts } from '../facts.ts';
import { middleOf } from './middle-of.ts';

/** A support that is missing in person, and how far the nearest is. */
export interface MissingInPerson extends Omit<MissingSupport, 'people'> {
  /** Residents out of reach who live in its gap counties; null where that is known of none. */
  people: number | null;
  /** Miles from the middle one of the gap counties. */
  nearest: number | null;
}

/** The supports in person that are a gap anywhere in the region, those of the most people first. */
export function missingInPerson(facts: ReportFacts): MissingInPerson[] {
  return missingSupports(facts)
    .filter(({ support }) => !support.virtual)
    .map(({ support, gaps, people }) => ({
      ...{ support, gaps, nearest: middleOf(gaps.map((cell) => cell.nearestMiles)) },
      people: gaps.some(({ outOfReach }) => outOfReach !== null) ? people : null,
    }));
}
