/** Something that a search of the whole product leads to. */
export interface Found {
  kind: 'county' | 'support' | 'organization';
  /** FIPS code, slug or id. */
  key: string;
  label: string;
  /** What tells it from others of its name. */
  note: string;
}

export const FOUND_HEADINGS: Readonly<Record<Found['kind'], string>> = {
  county: 'Counties',
  support: 'Supports',
  organization: 'Organizations',
};
