import type { FamilyId } from '../model.ts';

/** A family of organizations at home in one county, some with branches nearby. */
export interface LocalFamily {
  /** Most services at one site. */
  bundle: number;
  /** Chance that services go to an organization that exists already, as its branch. */
  branch: number;
  /** True where branches may lie in any region. */
  statewide?: true;
}

/** In the order in which services are given out. */
export const LOCAL_FAMILIES: Readonly<Partial<Record<FamilyId, LocalFamily>>> = {
  clinic: { bundle: 4, branch: 0.68 },
  'methadone-clinic': { bundle: 2, branch: 0.6, statewide: true },
  'health-center': { bundle: 5, branch: 0.65 },
  hospital: { bundle: 2, branch: 0.1 },
  residential: { bundle: 4, branch: 0.55 },
  'recovery-home': { bundle: 2, branch: 0.5 },
  housing: { bundle: 2, branch: 0.4 },
  'recovery-community': { bundle: 5, branch: 0.4 },
  peer: { bundle: 2, branch: 0.5 },
  cafe: { bundle: 1, branch: 0 },
  'secular-circle': { bundle: 1, branch: 0.4 },
  'family-circle': { bundle: 1, branch: 0.6 },
  congregation: { bundle: 3, branch: 0.42 },
  pantry: { bundle: 1, branch: 0.55 },
  'basic-needs': { bundle: 3, branch: 0.3 },
  reentry: { bundle: 2, branch: 0.5 },
  'family-center': { bundle: 2, branch: 0.55 },
  work: { bundle: 3, branch: 0.55 },
  garden: { bundle: 1, branch: 0.35 },
  fitness: { bundle: 1, branch: 0.35 },
  shed: { bundle: 1, branch: 0 },
};

type Weights = Readonly<Partial<Record<FamilyId, number>>>;

/** Which families offer a support, and how often. */
export const FAMILIES_OF_SUPPORT: Readonly<Record<string, Weights>> = {
  'withdrawal-management': { residential: 7, hospital: 3 },
  'crisis-care': { hospital: 6, clinic: 4 },
  'residential-treatment': { residential: 1 },
  'intensive-outpatient': { clinic: 8, residential: 2 },
  'outpatient-counseling': { clinic: 8, 'health-center': 1, residential: 1 },
  'opioid-treatment-program': { 'methadone-clinic': 1 },
  'buprenorphine-treatment': { clinic: 55, 'health-center': 45 },
  'naltrexone-and-alcohol-medication': { clinic: 6, 'health-center': 4 },
  'co-occurring-care': { clinic: 8, 'health-center': 2 },
  'primary-and-infectious-disease-care': { 'health-center': 1 },
  'screening-and-outreach': { 'health-center': 5, peer: 2, clinic: 3 },
  'overdose-prevention': { 'health-center': 4, 'recovery-community': 2, peer: 2, congregation: 1 },
  'mutual-aid': { congregation: 5, residential: 2, 'recovery-community': 3 },
  'smart-and-secular-groups': { 'secular-circle': 8, 'recovery-community': 2 },
  'faith-and-mindfulness-groups': { congregation: 1 },
  'family-groups': { 'family-circle': 6, congregation: 2, 'recovery-community': 2 },
  'medication-affirming-groups': { 'recovery-community': 4, clinic: 3, 'methadone-clinic': 3 },
  'recovery-coaching': { 'recovery-community': 7, peer: 3 },
  'peer-support': { peer: 4, 'recovery-community': 3, clinic: 2, residential: 1 },
  'recovery-community-organization': { 'recovery-community': 1 },
  'recovery-community-center': { 'recovery-community': 1 },
  'recovery-cafe': { cafe: 1 },
  'recovery-housing': { 'recovery-home': 1 },
  'peer-run-residence': { 'recovery-home': 1 },
  'monitored-residence': { 'recovery-home': 1 },
  'service-provider-residence': { residential: 1 },
  'supportive-housing': { housing: 7, 'recovery-home': 3 },
  'case-management': { 'basic-needs': 4, clinic: 3, 'health-center': 3 },
  'food-assistance': { pantry: 6, congregation: 2.5, 'basic-needs': 1.5 },
  'housing-assistance': { housing: 1, 'basic-needs': 1 },
  'income-and-benefits': { 'basic-needs': 1 },
  'legal-aid-and-reentry': { reentry: 1 },
  transportation: { 'basic-needs': 5, congregation: 3, residential: 2 },
  'child-and-family-support': { 'family-center': 1 },
  'supported-employment': { work: 1 },
  'vocational-rehabilitation': { work: 1 },
  education: { work: 1 },
  'life-skills': { 'family-center': 4, 'recovery-home': 2, work: 2, reentry: 2 },
  'community-garden': { garden: 8, congregation: 2 },
  'fitness-and-recreation': { fitness: 8, 'recovery-community': 2 },
  'mens-shed': { shed: 1 },
};
