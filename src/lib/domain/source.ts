/** Whether a list claims to hold everything of its kind in its place. */
export type Completeness = 'complete' | 'partial';

/** Where records came from. */
export interface Source {
  id: string;
  /** Short name, unique, e.g. "samhsa-directory". */
  name: string;
  title: string;
  publisher: string | null;
  /** ISO date or year of publication. */
  date: string | null;
  licence: string | null;
  url: string | null;
  /** True for fictional organizations. */
  demonstration: boolean;
}

/** What a source claims to list: one support node in one place. */
export interface SourceClaim {
  sourceId: string;
  /** Slug of a support node. */
  support: string;
  /** 2-digit state or 5-digit county. */
  place: string;
  completeness: Completeness;
}
