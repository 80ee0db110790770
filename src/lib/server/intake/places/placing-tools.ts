import type { Issue } from '#lib/domain/issue.ts';
import type { ListedPlace } from '#lib/domain/listing.ts';
import type { Point } from '#lib/domain/place.ts';
import type { Gazetteer } from './gazetteer.ts';

/** Coordinates from another list, with the county that it names. */
export interface LentPoint extends Point {
  countyName: string | null;
}

/** Coordinates for an address from another list, or null. */
export type Lend = (place: ListedPlace) => LentPoint | null;

export interface PlacingTools {
  gazetteer: Gazetteer;
  lend: Lend;
  /** Notes a finding about the listing's row. */
  report: Report;
}

export type Report = (issue: Omit<Issue, 'row'>) => void;
