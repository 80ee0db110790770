/** What services of a support are called, any of them. */
export const SERVICE_NAMES: Readonly<Record<string, string>> = {
  'withdrawal-management': 'Withdrawal management|Medically monitored withdrawal|Detox unit',
  'crisis-care': 'Crisis walk-in|Crisis stabilization|Psychiatric emergency care',
  'residential-treatment':
    'Residential treatment|Residential program for women|28-day residential program|Long-term residential program',
  'intensive-outpatient': 'Evening intensive outpatient program|Intensive outpatient program',
  'outpatient-counseling':
    'Outpatient counseling|Individual and group counseling|Counseling for adults',
  'opioid-treatment-program': 'Opioid treatment program|Methadone treatment',
  'buprenorphine-treatment':
    'Buprenorphine clinic|Office-based buprenorphine treatment|Medication for opioid use disorder',
  'naltrexone-and-alcohol-medication':
    'Naltrexone clinic|Medication for alcohol use disorder|Injectable naltrexone',
  'co-occurring-care':
    'Co-occurring disorders program|Psychiatric and recovery care|Dual recovery program',
  'primary-and-infectious-disease-care':
    'Primary care|Hepatitis C and HIV care|Primary care and testing',
  'screening-and-outreach':
    'Screening and brief intervention|Street outreach|Assessment and referral',
  'overdose-prevention': 'Naloxone training and kits|Harm reduction exchange|Naloxone distribution',
  'mutual-aid': 'Recovery support groups|Weekly mutual-aid group',
  'smart-and-secular-groups': 'SMART Recovery meeting|Secular recovery meeting',
  'faith-and-mindfulness-groups':
    'Faith-based recovery night|Recovery prayer group|Mindful recovery group|Recovery supper and study',
  'family-groups': 'Family support group|Loved ones group|Parents and partners group',
  'medication-affirming-groups': 'Medication-assisted recovery group|All-pathways group',
  'recovery-coaching': 'Recovery coaching|One-to-one recovery coaching',
  'peer-support': 'Peer support|Peer navigator|Peer mentor',
  'recovery-community-organization': 'Recovery community organization',
  'recovery-community-center': 'Recovery community center|Recovery clubhouse',
  'recovery-cafe': 'Recovery Cafe',
  'recovery-housing': 'Recovery housing|Sober living',
  'peer-run-residence': 'Peer-run recovery residence|Self-governed recovery house',
  'monitored-residence': 'Monitored recovery residence|Supervised recovery residence',
  'service-provider-residence': 'Recovery residence with treatment|Clinical recovery residence',
  'supportive-housing': 'Supportive housing|Transitional housing',
  'case-management': 'Case management|Care navigation|Targeted case management',
  'food-assistance': 'Food pantry|Food boxes|Community meals',
  'housing-assistance': 'Housing search and rent help|Rent and deposit help|Housing navigation',
  'income-and-benefits': 'Benefits enrollment|Income support help|SNAP and Medicaid enrollment',
  'legal-aid-and-reentry': 'Legal aid clinic|Reentry planning|Expungement clinic',
  transportation: 'Recovery rides|Volunteer drivers',
  'child-and-family-support': 'Child care|Parenting program|Family support home visits',
  'supported-employment': 'Supported employment|Individual placement and support',
  'vocational-rehabilitation':
    'Job training|Vocational rehabilitation|Trade apprenticeship preparation',
  education: 'GED classes|Adult education|Collegiate recovery program',
  'life-skills': 'Life skills classes|Money and household skills|Daily living skills group',
  'mens-shed': "Men's Shed",
  'community-garden': 'Community garden|Recovery garden plots',
  'fitness-and-recreation': 'Sober fitness classes|Recovery hiking club|Gym nights',
};

/** Names of residences by whom they are for; the rest of the name is the support's. */
export const RESIDENTS = [
  'women',
  'men',
  'women and children',
  'men',
  'women',
  'families',
] as const;
