import type { DoorId } from '#lib/domain/journey.ts';
import type { Finding } from './map-page.ts';

/** How a cell of the matrix looks: by hand-offs, or by what share of counties has no path. */
export type JourneyTone = 'step-1' | 'step-2' | 'step-3' | 'no-path' | 'unknown';

/** From one door to one need. */
export interface JourneyCell {
  need: string;
  tone: JourneyTone;
  /** What stands in the cell: "1", "×", "31", "?". */
  mark: string;
  /** The same in words. */
  text: string;
}

export interface JourneyRow {
  door: DoorId;
  label: string;
  /** Organizations that keep the door. */
  keepers: number;
  cells: readonly JourneyCell[];
}

/** A step of a journey, or a place where it could go on. */
export interface JourneyStop {
  id: string;
  name: string;
}

/** The journey that is told. */
export interface ToldJourney {
  heading: string;
  sentence: string;
  /** From the door to whoever meets the need; empty without a path. */
  chain: readonly JourneyStop[];
  /** In a whole state: the counties without a path, the most residents first. */
  counties: readonly { fips: string; name: string; text: string }[];
}

/** A tie that would mend journeys. */
export interface MissingTieLine {
  from: JourneyStop;
  to: JourneyStop;
  /** "mends 12 journeys for 28,473 residents". */
  sentence: string;
  detail: string;
  apart: string;
}

export interface JourneyPage {
  finding: Finding;
  /** "Perry County", "Kentucky". */
  place: string;
  /** Whether the place is one county: then a cell tells its journey, else how many counties have none. */
  oneCounty: boolean;
  needs: readonly { id: string; label: string }[];
  rows: readonly JourneyRow[];
  /** All that can be chosen. */
  choices: {
    doors: readonly { id: DoorId; label: string }[];
    needs: readonly { id: string; label: string }[];
  };
  counties: readonly { fips: string; name: string }[];
  told: ToldJourney | null;
  missingTies: readonly MissingTieLine[];
  /** Journeys in the whole state without a path for want of a tie. */
  brokenByTie: number;
}

/** What the page of the network tells of journeys. */
export type JourneyBrief = Pick<
  JourneyPage,
  'finding' | 'place' | 'oneCounty' | 'needs' | 'rows' | 'missingTies'
>;
