/** Fellowships whose meetings can be imported; what their codes mean stands in data/fellowships.json. */
export const FELLOWSHIP_IDS = [
  'aa',
  'na',
  'al-anon',
  'aca',
  'ca',
  'cma',
  'daa',
  'ha',
  'pal',
  'rd',
  'rr',
] as const;
export type FellowshipId = (typeof FELLOWSHIP_IDS)[number];
