import type { CellState } from '#lib/coverage/cell.ts';
import type { Dimension } from '#lib/domain/dimension.ts';
import type { ExplanationStep } from '#lib/view/explanation.ts';
import type { JourneyRow } from '#lib/view/journey-page.ts';
import type { LegendEntry, TableBlock } from '../block.ts';
import type { SlideShapes } from './slide-shapes.ts';

/** A number that can be read from the back of the room, and what it counts. */
export interface SlideNumber {
  /** "324,081". */
  text: string;
  label: string;
  /** Whether it tells of people who go without. */
  grave: boolean;
}

/** A map of one support. */
export interface SlideMap {
  kind: 'map';
  shapes: SlideShapes;
  /** What a reader who cannot see it must know. */
  alt: string;
  legend: readonly LegendEntry[];
}

/** How a county stands in the four dimensions, one by one: never as a score. */
export interface SlideDimensions {
  kind: 'dimensions';
  rows: readonly {
    dimension: Dimension;
    label: string;
    covered: number;
    assessed: number;
    /** Supports in each state, gravest first; states without any are left out. */
    states: readonly { state: CellState; count: number }[];
    /** "Missing: recovery housing, recovery café and 2 more." */
    missing: string;
  }[];
}

/** Rows with one heading each. */
export interface SlideTable {
  kind: 'table';
  caption: string;
  /** The first is that of the row's own heading. */
  columns: readonly { label: string; numeric: boolean }[];
  rows: readonly { dimension: Dimension | null; cells: readonly string[] }[];
}

/** From every door to every need. */
export interface SlideJourneys {
  kind: 'journeys';
  caption: string;
  needs: readonly { id: string; label: string }[];
  rows: readonly JourneyRow[];
  /** What the marks mean. */
  key: string;
}

/** Sentences of equal weight. */
export interface SlideList {
  kind: 'list';
  items: readonly string[];
}

export type SlideFigure = SlideMap | SlideDimensions | SlideTable | SlideJourneys | SlideList;

/** One idea of a meeting. */
export interface Slide {
  /** Unique in the deck and stable between decks: what the link and a decision name it by. */
  id: string;
  /** In the agenda, and above the headline: "Recovery housing". */
  title: string;
  /** Of a support; null where the slide is about several. */
  dimension: Dimension | null;
  /** The finding, a whole sentence. */
  headline: string;
  detail: string | null;
  /** Which services count in what it tells, in words; null where all do. */
  counting: string | null;
  numbers: readonly SlideNumber[];
  figure: SlideFigure | null;
  /** How it was counted, for the foot of the slide. */
  foot: string | null;
  /** The arithmetic of the finding, step by step; empty where the explanation of its one county tells all. */
  why: readonly ExplanationStep[];
  /** The data of the figure, and more of it than the slide has room for; null where there is none. */
  table: TableBlock | null;
  /** What whoever presents may want to say: nobody else sees it. */
  notes: readonly string[];
}
