import type { Dimension } from '#lib/domain/dimension.ts';

/** An organization in the directory's list. */
export interface DirectoryRow {
  id: string;
  name: string;
  /** "Hazard, Perry County"; "Perry County, place confidential"; "no place of its own". */
  where: string;
  /** What it offers: short names, the first few. */
  supports: readonly { label: string; dimension: Dimension }[];
  /** How many supports more. */
  more: number;
  verifiedOn: string | null;
}

/** A mark on the picture of the state. */
export interface PictureMark {
  id: string;
  name: string;
  /** In the picture's own units. */
  x: number;
  y: number;
  approximate: boolean;
}

/** A state as lines, on which marks are placed: drawn from data, without a map server. */
export interface StatePicture {
  width: number;
  height: number;
  /** SVG paths: the counties of the state, its outline, the chosen county. */
  counties: string;
  outline: string;
  chosen: string | null;
}

export interface DirectoryPage {
  /** "36 organizations in Kentucky offer recovery housing." */
  headline: string;
  detail: string;
  total: number;
  /** The page that is shown, and how many there are. */
  page: number;
  pages: number;
  rows: readonly DirectoryRow[];
  picture: StatePicture;
  marks: readonly PictureMark[];
  /** Organizations found that have no mark: their place is confidential, or not known. */
  unmarked: number;
  /** To choose from. */
  supports: readonly { slug: string; label: string; dimension: Dimension }[];
  counties: readonly { fips: string; name: string }[];
}
