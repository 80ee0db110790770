import type { Point } from '#lib/domain/place.ts';

/** All ties of the chosen organization to one other that everybody may see. */
export interface MapTie {
  /** Id of the other organization. */
  other: string;
  name: string;
  /** "refers to, shares staff with": read from the chosen one. */
  relation: string;
  /** That of the strongest tie, 1 to 4. */
  strength: number;
  /** Whether any of them is confirmed by both. */
  confirmed: boolean;
  /** Whether people are handed on along any of them: the ties of journeys. */
  handsOn: boolean;
  /** Where the other is: "Hazard, Perry County", "Perry County, place confidential". */
  where: string;
  /** The two of their places that are nearest to each other; null where one is not on the map. */
  line: { from: Point; to: Point } | null;
}

/** An organization chosen on the map, and with whom it works. */
export interface MapTies {
  id: string;
  name: string;
  where: string;
  /** "It works with 7 organizations; 5 of them are on this map." */
  sentence: string;
  /** Its own places on the map; confidential ones are not among them. */
  places: readonly Point[];
  /** The strongest first. */
  ties: readonly MapTie[];
}
