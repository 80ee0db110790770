import type { SourceDescription } from './source-record.ts';

const PUBLIC_DOMAIN = 'Public domain (U.S. government work)';

/**
 * Sources that the product knows by their format. What a person says of a source on import stands
 * before what is written here.
 */
export const KNOWN_SOURCES = {
  samhsa: {
    name: 'samhsa-directory',
    title: 'National Directory of Drug and Alcohol Use Treatment Facilities',
    publisher: 'Substance Abuse and Mental Health Services Administration (SAMHSA)',
    licence: PUBLIC_DOMAIN,
    url: 'https://www.samhsa.gov/data/all-reports',
  },
  services: { name: 'local-services' },
  partnerships: { name: 'local-partnerships' },
  indicators: { name: 'local-indicators' },
  centers: {
    name: 'census-centers-2020',
    title: 'Centers of Population, 2020 Census: census tracts and counties',
    publisher: 'U.S. Census Bureau',
    date: '2020',
    licence: PUBLIC_DOMAIN,
    url: 'https://www.census.gov/geographies/reference-files/time-series/geo/centers-population.html',
  },
  zips: { name: 'zip-centroids', title: 'Centroids of U.S. ZIP codes' },
  rucc2023: {
    name: 'usda-rucc-2023',
    title: 'Rural-Urban Continuum Codes 2023',
    publisher: 'U.S. Department of Agriculture, Economic Research Service',
    date: '2023',
    licence: PUBLIC_DOMAIN,
    url: 'https://www.ers.usda.gov/data-products/rural-urban-continuum-codes',
  },
  svi2022: {
    name: 'cdc-svi-2022',
    title: 'CDC/ATSDR Social Vulnerability Index 2022, counties of the United States',
    publisher:
      'Centers for Disease Control and Prevention / Agency for Toxic Substances and Disease Registry',
    date: '2022',
    licence: PUBLIC_DOMAIN,
    url: 'https://www.atsdr.cdc.gov/place-health/php/svi/index.html',
  },
  oeps: {
    name: 'oeps-counties',
    title: 'Opioid Environment Policy Scan, counties: overdose mortality 2014–2020, estimated',
    publisher: 'Healthy Regions & Policies Lab, University of Illinois',
    url: 'https://oeps.healthyregions.org',
  },
  wonderDrug2018: {
    name: 'cdc-wonder-drug-2018',
    title: 'CDC WONDER: deaths from drug-related causes by county, 2009–2018',
    publisher: 'Centers for Disease Control and Prevention, National Center for Health Statistics',
    date: '2018',
    licence: 'Public use, under the data use restrictions of CDC WONDER',
    url: 'https://wonder.cdc.gov',
  },
} as const satisfies Record<string, SourceDescription>;

/** What a person says of a source on import. */
export type SourceWords = Partial<SourceDescription>;

/**
 * The source of an import. Under another name than the product's, only the words of the person
 * hold: another list is not SAMHSA's because it came in SAMHSA's format.
 */
export function describeSource(
  known: SourceDescription,
  words: SourceWords = {},
): SourceDescription {
  const renamed = words.name !== undefined && words.name !== known.name;
  return { ...(renamed ? {} : known), name: words.name ?? known.name, ...words };
}
