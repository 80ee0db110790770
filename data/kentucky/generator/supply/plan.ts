/** How much of a support the fictional state has, and where. */
export interface SupplyPlan {
  support: string;
  /** Counties that have any. */
  hosts: number;
  /** How much more likely a center is a host than a small county; 0 is not at all. */
  concentration: number;
  /** Residents for each service beyond a county's first. */
  residentsPerService: number;
  /** True for supports that are as common in the east and far west as elsewhere. */
  clinical: boolean;
  /** Counties that host it in any case, and counties that never do, by name. */
  always: readonly string[];
  never: readonly string[];
}

/** A support whose counties are chosen by name: services in each. */
export interface NamedSupply {
  support: string;
  services: Readonly<Record<string, number>>;
}

type Row = readonly [support: string, hosts: number, concentration: number, residents: number];

// Support, counties, concentration, residents per further service.
const CLINICAL: readonly Row[] = [
  ['withdrawal-management', 17, 1.2, 300_000],
  ['crisis-care', 28, 0.9, 300_000],
  ['residential-treatment', 26, 1, 200_000],
  ['intensive-outpatient', 44, 0.9, 160_000],
  ['outpatient-counseling', 86, 0.6, 110_000],
  ['buprenorphine-treatment', 76, 0.7, 130_000],
  ['naltrexone-and-alcohol-medication', 40, 0.9, 220_000],
  ['co-occurring-care', 54, 0.8, 180_000],
  ['primary-and-infectious-disease-care', 60, 0.7, 180_000],
  ['screening-and-outreach', 76, 0.5, 200_000],
  ['overdose-prevention', 56, 0.7, 170_000],
];

const COMMUNITY: readonly Row[] = [
  ['alcoholics-anonymous', 66, 0.7, 110_000],
  ['narcotics-anonymous', 44, 0.9, 150_000],
  ['smart-and-secular-groups', 11, 1.4, 350_000],
  ['faith-and-mindfulness-groups', 50, 0.5, 150_000],
  ['family-groups', 24, 1, 260_000],
  ['recovery-coaching', 22, 1, 260_000],
  ['peer-support', 44, 0.8, 200_000],
  ['recovery-community-organization', 17, 1.1, 400_000],
  ['food-assistance', 88, 0.4, 110_000],
  ['housing-assistance', 46, 0.7, 260_000],
  ['income-and-benefits', 46, 0.6, 300_000],
  ['legal-aid-and-reentry', 17, 1.1, 300_000],
  ['transportation', 14, 0.5, 400_000],
  ['child-and-family-support', 36, 0.7, 200_000],
  ['case-management', 52, 0.7, 200_000],
  ['supported-employment', 18, 1, 350_000],
  ['vocational-rehabilitation', 22, 1, 350_000],
  ['education', 34, 0.7, 300_000],
  ['life-skills', 24, 0.9, 300_000],
  ['community-garden', 20, 1.2, 55_000],
  ['fitness-and-recreation', 17, 1.2, 260_000],
];

/** Louisville and Lexington have something of everything. */
const LARGEST_CITIES = ['Jefferson', 'Fayette'];

/** Hazard draws treatment from five counties, but has few places to belong. */
const ALWAYS: Readonly<Record<string, readonly string[]>> = {
  'outpatient-counseling': ['Perry'],
  'crisis-care': ['Perry'],
  'overdose-prevention': ['Perry'],
  'peer-support': ['Perry'],
  'case-management': ['Perry'],
  'housing-assistance': ['Perry'],
};
const NEVER: Readonly<Record<string, readonly string[]>> = {
  'narcotics-anonymous': ['Perry'],
  'recovery-community-organization': ['Perry'],
};

/** Supports whose counties are drawn by lot, weighted by how strongly each county draws services. */
export const SUPPLY: readonly SupplyPlan[] = [
  ...CLINICAL.map((row) => plan(row, true)),
  ...COMMUNITY.map((row) => plan(row, false)),
];

function plan([support, hosts, concentration, residents]: Row, clinical: boolean): SupplyPlan {
  const always = [...LARGEST_CITIES, ...(ALWAYS[support] ?? [])];
  const never = NEVER[support] ?? [];
  return { support, hosts, concentration, residentsPerService: residents, clinical, always, never };
}
