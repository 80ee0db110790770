import { counted } from './numbers.ts';

/** Why a listing has no point on the map, the gravest first. */
export const UNPLACED_REASONS = [
  'unknown-zip',
  'nothing',
  'area',
  'county',
  'confidential',
] as const;
export type UnplacedReason = (typeof UNPLACED_REASONS)[number];

/** One listing without a point on the map: what an organization offers at one location. */
export interface UnplacedLine {
  /** Identity of its location; of its service where it has none. */
  id: string;
  /** Identity and name of its organization. */
  organizationId: string;
  organization: string;
  /** Short labels of what is offered. */
  supports: readonly string[];
  /** As listed, "Hazard, 41701"; "" where nothing is and at a confidential place. */
  listed: string;
  /** County with its kind; null where none could be found. */
  county: string | null;
  /** Number of counties that it says it serves; null for a whole state or where it says none. */
  serves: number | null;
  reason: UnplacedReason;
  /** Title of its source. */
  source: string;
}

/** Why there is no point, in a sentence without its full stop. */
export function unplacedWords({ reason, listed }: UnplacedLine): string {
  switch (reason) {
    case 'unknown-zip':
      return `The ZIP code of ${listed} is not among the imported centers`;
    case 'nothing':
      return 'Its source gives no coordinates, no county and no ZIP code';
    case 'area':
      return 'Its source names an area that it serves and no location';
    case 'county':
      return 'Its source gives a county, and no address that could be located';
    case 'confidential':
      return 'Confidential: its county is all that is kept';
  }
}

/** What coverage makes of it, in a sentence without its full stop. */
export function unplacedEffect({ reason, county, serves }: UnplacedLine): string {
  if (reason === 'area')
    return serves === null
      ? 'Counts as in reach in the whole state'
      : `Counts as in reach in ${counted(serves, 'county', 'counties')}`;
  return county === null
    ? 'Counts nowhere'
    : `Counts in ${county}; distances are measured to the county’s center`;
}

/** How many listings have no point of their own, and how many of them count nowhere. */
export function unplacedFinding(lines: readonly UnplacedLine[]): string {
  if (lines.length === 0) return 'Every listing in person has a place on the map.';
  const lost = lines.filter(({ reason, county }) => county === null && reason !== 'area').length;
  const all = counted(lines.length, 'listing in person has', 'listings in person have');
  const nowhere =
    lost === 0
      ? 'Each still counts: at the center of its county, or in the area that it serves.'
      : `${counted(lost, 'of them counts', 'of them count')} nowhere, because no county is known.`;
  return `${all} no place of ${lines.length === 1 ? 'its' : 'their'} own on the map. ${nowhere}`;
}
