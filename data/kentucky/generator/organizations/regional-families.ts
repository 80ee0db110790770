import type { FamilyId } from '../model.ts';

/** A family with one organization for each territory, present in many counties. */
export interface RegionalFamily {
  id: FamilyId;
  /** Each a list of region ids. */
  territories: readonly (readonly string[])[];
  /** Chance that it offers a support in a county of its territory that has the support. */
  shares: Readonly<Record<string, number>>;
  /** True where it takes every slot of its supports and not only one in each county. */
  all?: boolean;
}

const EACH =
  'purchase|pennyrile|green|barren|knobs|falls|north|trace|gateway|furnace|sandy|forks|gap|lake|bluegrass';

const territories = (text: string) => text.split('|').map((one) => one.split('+'));

/** In the order in which they choose; what they leave goes to local organizations. */
export const REGIONAL_FAMILIES: readonly RegionalFamily[] = [
  {
    id: 'mental-health-board',
    territories: territories(EACH),
    shares: {
      'outpatient-counseling': 0.82,
      'intensive-outpatient': 0.5,
      'co-occurring-care': 0.75,
      'crisis-care': 0.78,
      'screening-and-outreach': 0.35,
      'case-management': 0.5,
      'peer-support': 0.5,
      'buprenorphine-treatment': 0.18,
      'withdrawal-management': 0.2,
      'residential-treatment': 0.15,
      'supported-employment': 0.3,
      'life-skills': 0.25,
    },
  },
  {
    id: 'community-action',
    territories: territories(
      'purchase|pennyrile|green|barren|knobs|falls|north|trace+gateway|furnace|sandy|forks+gap|lake|bluegrass',
    ),
    shares: {
      'income-and-benefits': 0.8,
      'housing-assistance': 0.7,
      'food-assistance': 0.35,
      'case-management': 0.3,
      'child-and-family-support': 0.4,
      'vocational-rehabilitation': 0.25,
    },
  },
  {
    id: 'coalition',
    territories: territories(EACH),
    shares: { 'overdose-prevention': 0.25, 'screening-and-outreach': 0.12 },
  },
  {
    id: 'health-district',
    territories: territories(EACH),
    shares: {
      'screening-and-outreach': 0.7,
      'overdose-prevention': 0.7,
      'primary-and-infectious-disease-care': 0.35,
    },
  },
  {
    id: 'alcohol-fellowship',
    territories: territories(EACH),
    shares: { 'alcoholics-anonymous': 1 },
    all: true,
  },
  {
    id: 'drugs-fellowship',
    territories: territories(
      'purchase+pennyrile|green|barren|knobs+lake|falls|north|trace+gateway+furnace|sandy+forks+gap|bluegrass',
    ),
    shares: { 'narcotics-anonymous': 1 },
    all: true,
  },
  {
    id: 'legal-aid',
    territories: territories(
      'purchase+pennyrile+green+barren|knobs+falls|north+bluegrass|trace+gateway+furnace+sandy+forks+gap+lake',
    ),
    shares: { 'legal-aid-and-reentry': 0.75 },
  },
  {
    id: 'adult-learning',
    territories: territories(
      'purchase+pennyrile|green+barren|knobs+falls|north+trace|gateway+furnace+sandy|forks+gap|lake|bluegrass',
    ),
    shares: { education: 0.8, 'vocational-rehabilitation': 0.25 },
  },
];
