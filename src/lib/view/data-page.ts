import type { Finding } from './map-page.ts';
import type { UnplacedLine } from './unplaced.ts';

/** How much is known of one support in a state, or of one county. */
export interface KnownLine {
  /** Slug of the support, or FIPS of the county. */
  slug: string;
  label: string;
  /** Counties (of a county: supports) where no source lists it, or where it cannot be assessed. */
  notAssessed: number;
  /** Counties whose best list is partial. */
  partial: number;
  /** Counties whose state may be another, because lists end within reach. */
  edge: number;
  /** Gaps and neighbor-dependent counties that nobody has confirmed. */
  unconfirmed: number;
  /** Records located in the state. */
  records: number;
  /** Of them: by how long ago they were verified. */
  ages: RecordAges;
  approximate: number;
  clientsOnly: number;
}

/** Records by the age of their last verification. */
export interface RecordAges {
  never: number;
  /** More than 12 months. */
  old: number;
  /** More than 6, up to 12 months. */
  aging: number;
  /** Up to 6 months. */
  fresh: number;
}

export interface DataPage {
  finding: Finding;
  counties: number;
  lines: readonly KnownLine[];
  /** Scored support types, by county. */
  byCounty: readonly KnownLine[];
  /** Of how many supports. */
  supports: number;
  /** Counties per class of the map, the least unknown first. */
  classes: readonly { label: string; token: string; counties: number }[];
  total: RecordAges;
  /** Listings in person that have no place on the map. */
  unplaced: readonly UnplacedLine[];
  sources: readonly {
    title: string;
    publisher: string | null;
    date: string | null;
    fictional: boolean;
  }[];
}
