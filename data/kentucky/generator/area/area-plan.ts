import type { Modality } from '#lib/domain/service.ts';
import type { FamilyId } from '../model.ts';

/** A service that is reached through its area and not through its place. */
export interface AreaPlan {
  family: FamilyId;
  support: string;
  name: string;
  /** County of the organization's seat. */
  home: string;
  /** `KY` for the whole state, or ids of regions. */
  regions: readonly string[];
  /** Counties of those regions that it leaves out. */
  except: readonly string[];
  modality: Modality;
  /** True where it stands at a place in the home county, like a bus garage. */
  placed: boolean;
}

const list = (text: string) => (text === '' ? [] : text.split(', '));

const virtual = (
  family: FamilyId,
  support: string,
  name: string,
  home: string,
  regions = 'KY',
): AreaPlan => ({
  ...{ family, support, name, home, regions: list(regions), except: [] },
  ...{ modality: 'virtual', placed: false },
});

const rides = (home: string, regions: string, except: string): AreaPlan => ({
  ...{ family: 'transit', support: 'transportation', name: 'Rides to care', home },
  ...{ regions: list(regions), except: list(except), modality: 'in-person', placed: true },
});

const mobile = (home: string, regions: string): AreaPlan => ({
  ...{ family: 'mental-health-board', support: 'crisis-care', name: 'Mobile crisis team', home },
  ...{ regions: list(regions), except: [], modality: 'in-person', placed: false },
});

/** Twelve regional transit organizations; seventeen counties are in nobody's area. */
const TRANSIT: readonly AreaPlan[] = [
  rides('McCracken', 'purchase', 'Hickman, Carlisle'),
  rides('Hopkins', 'pennyrile', 'Crittenden, Livingston'),
  rides('Daviess', 'green', ''),
  rides('Warren', 'barren', 'Metcalfe, Edmonson'),
  rides('Hardin', 'knobs', ''),
  rides('Jefferson', 'falls', 'Trimble'),
  rides('Kenton', 'north', 'Owen, Gallatin'),
  rides('Rowan', 'gateway, trace', 'Robertson, Bracken'),
  rides('Boyd', 'furnace, sandy', 'Martin'),
  rides('Perry', 'forks', 'Owsley'),
  rides('Laurel', 'gap, lake', 'Jackson, Clinton, Cumberland'),
  rides('Fayette', 'bluegrass', 'Nicholas'),
];

const CRISIS_TEAMS: readonly AreaPlan[] = [
  mobile('Jefferson', 'falls'),
  mobile('Fayette', 'bluegrass'),
  mobile('Kenton', 'north'),
  mobile('Pulaski', 'lake'),
  mobile('Warren', 'barren'),
];

const DIGITAL: readonly AreaPlan[] = [
  virtual('digital', 'recovery-warmline', 'Peer warmline', 'Franklin'),
  virtual(
    'digital',
    'recovery-warmline',
    'Evening warmline',
    'Perry',
    'forks, sandy, gap, furnace',
  ),
  virtual('digital', 'recovery-warmline', 'Warmline in Spanish', 'Fayette', 'bluegrass, falls'),
  virtual('digital', 'helpline', 'Treatment and recovery helpline', 'Franklin'),
  virtual('digital', 'helpline', 'Family helpline', 'Jefferson'),
  virtual('digital', 'helpline', 'Resource line', 'Warren', 'barren, green, pennyrile, purchase'),
  virtual('digital', 'helpline', 'Resource line', 'Kenton', 'north'),
  virtual('digital', 'recovery-app', 'Recovery app', 'Fayette', 'bluegrass, north, falls'),
  virtual('digital', 'recovery-app', 'Recovery app', 'Pulaski', 'lake, gap, forks'),
  virtual('digital', 'recovery-app', 'Meeting finder app', 'Warren', 'barren, green'),
  virtual(
    'digital',
    'care-coordination-platform',
    'Referral platform',
    'Jefferson',
    'falls, knobs',
  ),
  virtual(
    'digital',
    'care-coordination-platform',
    'Referral platform',
    'Madison',
    'bluegrass, lake',
  ),
  virtual('digital', 'care-coordination-platform', 'Shared care record', 'Kenton', 'north, trace'),
];

const TELEHEALTH: readonly AreaPlan[] = [
  virtual('telehealth', 'outpatient-counseling', 'Counseling by video', 'Jefferson'),
  virtual('telehealth', 'outpatient-counseling', 'Counseling by video', 'Fayette'),
  virtual(
    'telehealth',
    'outpatient-counseling',
    'Counseling by telephone',
    'Floyd',
    'sandy, forks, gap',
  ),
  virtual('telehealth', 'intensive-outpatient', 'Online intensive outpatient', 'Jefferson'),
  virtual('telehealth', 'buprenorphine-treatment', 'Buprenorphine by telehealth', 'Fayette'),
  virtual('telehealth', 'buprenorphine-treatment', 'Buprenorphine by telehealth', 'Boone'),
  virtual(
    'telehealth',
    'naltrexone-and-alcohol-medication',
    'Alcohol medication by telehealth',
    'Jefferson',
  ),
  virtual('telehealth', 'co-occurring-care', 'Psychiatry by video', 'Fayette'),
  virtual(
    'telehealth',
    'primary-and-infectious-disease-care',
    'Hepatitis C care by video',
    'Fayette',
  ),
  virtual('telehealth', 'recovery-coaching', 'Coaching by telephone', 'Franklin'),
  virtual(
    'telehealth',
    'peer-support',
    'Peer support by text',
    'Madison',
    'bluegrass, lake, knobs',
  ),
  virtual('alcohol-fellowship', 'alcoholics-anonymous', 'Online Morning Group', 'Jefferson'),
  virtual(
    'alcohol-fellowship',
    'alcoholics-anonymous',
    'Hilltop Online Group',
    'Perry',
    'forks, gap',
  ),
  virtual('drugs-fellowship', 'narcotics-anonymous', 'Online Newcomers Group', 'Fayette'),
  virtual('secular-circle', 'smart-and-secular-groups', 'Online SMART Recovery meeting', 'Fayette'),
  virtual('secular-circle', 'smart-and-secular-groups', 'Online secular meeting', 'Jefferson'),
  virtual(
    'recovery-community',
    'medication-affirming-groups',
    'Online all-pathways group',
    'Fayette',
  ),
  virtual(
    'recovery-community',
    'medication-affirming-groups',
    'Online MARA-style group',
    'Jefferson',
  ),
  virtual(
    'recovery-community',
    'medication-affirming-groups',
    'Evening online group',
    'Pulaski',
    'lake, gap',
  ),
  virtual('family-circle', 'family-groups', 'Online family group', 'Jefferson'),
  virtual('congregation', 'faith-and-mindfulness-groups', 'Online mindful recovery', 'Madison'),
  virtual('adult-learning', 'education', 'Online GED classes', 'Rowan'),
  virtual(
    'legal-aid',
    'legal-aid-and-reentry',
    'Legal advice line',
    'Perry',
    'forks, sandy, gap, furnace',
  ),
  virtual('basic-needs', 'income-and-benefits', 'Benefits by telephone', 'Franklin'),
];

/** Every service that is reached through its area. */
export const AREA_PLANS: readonly AreaPlan[] = [
  ...TRANSIT,
  ...CRISIS_TEAMS,
  ...DIGITAL,
  ...TELEHEALTH,
];
