/** The lettered parts of Schedule B that are about services; the others are not of this product's supports. */
export const SETTLEMENT_PARTS = [
  { letter: 'A', title: 'Treat opioid use disorder (OUD)' },
  { letter: 'B', title: 'Support people in treatment and recovery' },
  { letter: 'C', title: 'Connect people who need help to the help they need' },
  { letter: 'D', title: 'Address the needs of criminal justice-involved persons' },
  { letter: 'E', title: 'Address the needs of pregnant or parenting women and their families' },
  { letter: 'H', title: 'Prevent overdose deaths and other harms (harm reduction)' },
  { letter: 'J', title: 'Leadership, planning and coordination' },
] as const;
export type SettlementPart = (typeof SETTLEMENT_PARTS)[number]['letter'];

/** What the parts are quoted from. The lists of the settlements since 2021 are substantially identical. */
export const SETTLEMENT_SOURCE = {
  title:
    'National opioid settlements, Exhibit E: List of Opioid Remediation Uses, Schedule B: Approved Uses',
  year: '2021, and as in the settlements of 2022',
  url: 'https://nationalopioidsettlement.com/uses-core-strategy/',
} as const;

/**
 * Under which parts of Schedule B each support type falls by its kind, the first as the nearest; none
 * where no part names it. At the level of the lettered parts only: what exactly is funded is for the
 * agreement and the list of each state. The assignment is this product's own reading.
 */
export const SETTLEMENT_USES: Readonly<Record<string, readonly SettlementPart[]>> = {
  'withdrawal-management': ['A'],
  'crisis-care': ['C'],
  'residential-treatment': ['A', 'B'],
  'intensive-outpatient': ['A'],
  'outpatient-counseling': ['A', 'B'],
  'opioid-treatment-program': ['A'],
  'buprenorphine-treatment': ['A'],
  'naltrexone-and-alcohol-medication': ['A'],
  'co-occurring-care': ['A'],
  'primary-and-infectious-disease-care': ['H'],
  'screening-and-outreach': ['C'],
  'overdose-prevention': ['H'],
  'alcoholics-anonymous': ['B'],
  'narcotics-anonymous': ['B'],
  'smart-and-secular-groups': ['B'],
  'faith-and-mindfulness-groups': ['B'],
  'family-groups': ['B'],
  'medication-affirming-groups': ['B'],
  'recovery-coaching': ['B', 'C'],
  'peer-support': ['B', 'C'],
  'recovery-warmline': ['B'],
  'recovery-community-organization': ['B'],
  'recovery-community-center': ['B'],
  'recovery-cafe': ['B'],
  'peer-run-residence': ['B'],
  'monitored-residence': ['B'],
  'service-provider-residence': ['B'],
  'supportive-housing': ['B'],
  'case-management': ['B'],
  'food-assistance': [],
  'housing-assistance': ['B'],
  'income-and-benefits': [],
  'legal-aid-and-reentry': ['D', 'B'],
  transportation: ['B'],
  'child-and-family-support': ['E', 'B'],
  'supported-employment': ['B'],
  'vocational-rehabilitation': ['B'],
  education: ['B'],
  'mens-shed': [],
  'community-garden': [],
  'fitness-and-recreation': [],
  'life-skills': [],
  'recovery-app': [],
  'care-coordination-platform': ['J'],
  helpline: ['C'],
};
