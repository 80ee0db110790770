import type { Amount } from './amount.ts';
import type { TableData } from './table.ts';

/** A sentence with the numbers that it tells: each one's `text` stands in the sentence. */
export interface Sentence {
  text: string;
  amounts: readonly Amount[];
}

/** What every block has: an id that is unique in the report and stable between reports. */
interface Identified {
  id: string;
}

/** A heading within a section, below the section's own. */
export interface HeadingBlock extends Identified {
  kind: 'heading';
  text: string;
}

/** Sentences of the narrative. `edited` is what a person wrote in their place; null where nobody did. */
export interface ParagraphBlock extends Identified {
  kind: 'paragraph';
  /** `lead`: the finding, larger; `note`: small print beside a table or figure. */
  style: 'lead' | 'body' | 'note';
  sentences: readonly Sentence[];
  edited: string | null;
}

/** Items of equal rank. */
export interface ListBlock extends Identified {
  kind: 'list';
  items: readonly Sentence[];
}

/** Words and what they mean: methods, sources. */
export interface DefinitionsBlock extends Identified {
  kind: 'definitions';
  items: readonly {
    term: string;
    text: string;
    /** Address where it stands; null where there is none. */
    url: string | null;
  }[];
}

/** Short notes side by side, each with a title of its own: what must be known at once, at the foot of an opening. */
export interface AsidesBlock extends Identified {
  kind: 'asides';
  items: readonly { title: string; paragraph: ParagraphBlock }[];
}

export interface TableBlock extends Identified, TableData {
  kind: 'table';
  /** "Table 3": counted through the report. */
  label: string;
  title: string;
  /** What must be known to read it: what is left out, what is not assessed. */
  notes: readonly string[];
}

/** An entry of a figure's legend: how it is drawn, what it is called, how many there are. */
export interface LegendEntry {
  /** What the drawing calls it: a cell state, "service". */
  token: string;
  label: string;
  count: Amount | null;
}

/** A service that a drawing has as a dot: none that is confidential. */
export interface FigureService {
  /** Degrees, WGS 84. */
  longitude: number;
  latitude: number;
  organization: string;
  city: string | null;
  /** Whether it stands at the center of its ZIP or county. */
  approximate: boolean;
}

/** What a map draws beside the places of its data. */
export interface FigureMarks {
  services: readonly FigureService[];
  /** The catchment around the middle of a single county; null for none. */
  ring: { longitude: number; latitude: number; miles: number } | null;
}

/** A drawing of data: its legend, scale and source line are in the SVG, its title where it stands alone. */
export interface FigureBlock extends Identified {
  kind: 'figure';
  /** "Figure 2": counted through the report. */
  label: string;
  title: string;
  /** What a reader who cannot see it must know: what it shows and what it tells. */
  alt: string;
  /** One SVG document without script, outside address or style of a page; light, and legible in grey. */
  svg: string;
  /** Of the drawing, in its own units (CSS pixels). */
  width: number;
  height: number;
  legend: readonly LegendEntry[];
  /** Where the data is from, in one line. */
  sourceLine: string;
  /** The data that is drawn, for a file beside the figure. */
  data: TableData;
  /** Id of the table of the report that tells the same; null where only `data` does. */
  table: string | null;
  /** What a row's key is, so that a file of shapes can be made; null where rows are no places. */
  places: 'county' | null;
  /** Of a map; null in a report that was kept before they were. */
  marks: FigureMarks | null;
}

export type Block =
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | DefinitionsBlock
  | AsidesBlock
  | TableBlock
  | FigureBlock;
