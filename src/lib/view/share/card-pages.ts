/** Pages that have a picture of their own where a link to them is shown; all others have that of the site. */
export const CARD_PAGES = [
  'map',
  'gaps',
  'county',
  'network',
  'organization',
  'report',
  'compare',
  'equity',
  'yardsticks',
  'journeys',
  'fragility',
  'data',
  'calls',
  'site',
] as const;
export type CardPage = (typeof CARD_PAGES)[number];

/** The page that an address names; undefined where there is none such. */
export const findCardPage = (name: string): CardPage | undefined =>
  CARD_PAGES.find((page) => page === name);

/** Size of the pictures, in dots: what the networks that show links ask for. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** What the site is. */
export const SITE_WORDS = {
  title: 'Recovery supports, county by county',
  headline:
    'A map, a network and a ledger of gaps: what is here, what is in reach and what is missing.',
} as const;
