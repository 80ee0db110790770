import type { Block } from './block.ts';
import type { ReportRequest, SectionId } from './request.ts';

/** A part of the report with a heading of its own. */
export interface Section {
  id: SectionId;
  title: string;
  blocks: readonly Block[];
}

/** What is reported on. */
export interface ReportRegion {
  kind: 'county' | 'counties' | 'region' | 'state';
  /** "Perry County, Kentucky", "Kentucky", "Perry, Knott and Letcher Counties, Kentucky". */
  name: string;
  counties: readonly {
    /** 5-digit FIPS. */
    fips: string;
    /** "Perry County". */
    name: string;
    /** Postal code. */
    state: string;
  }[];
}

/** Where figures came from. */
export interface ReportSource {
  title: string;
  publisher: string | null;
  /** ISO date or year. */
  date: string | null;
  /** Null where the source states none. */
  licence: string | null;
  url: string | null;
  /** True where its organizations are fictional. */
  demonstration: boolean;
}

/** A rule for "enough" that was in force. */
export interface ReportYardstick {
  id: string;
  label: string;
  /** The rule in one or two sentences. */
  rule: string;
  /** Where it stands, with its year. */
  citation: string;
  url: string | null;
}

/**
 * Everything that a report says, as plain data: every format is written from it and works nothing out
 * of its own. It can be kept as JSON and read again.
 */
export interface Report {
  title: string;
  /** "Coverage report · Perry County, Kentucky". */
  subtitle: string;
  /** BCP 47. */
  language: 'en-US';
  region: ReportRegion;
  request: ReportRequest;
  /** The version of the data, and the ISO day on which it last changed; null where nothing was imported. */
  dataVersion: number;
  dataDate: string | null;
  /** ISO day on which the report was made. */
  madeOn: string;
  /** True where organizations are fictional: every page and sheet says so. */
  demonstration: boolean;
  /** Which services count, in words; null where all do. */
  counting: string | null;
  yardsticks: readonly ReportYardstick[];
  sources: readonly ReportSource[];
  /** How numbers are rounded, said once. */
  rounding: string;
  sections: readonly Section[];
}
