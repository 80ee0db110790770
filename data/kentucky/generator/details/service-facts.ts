import type { MedicationWelcome, OpenTo } from '#lib/domain/service.ts';

/** What is usual for services of a support. */
export interface UsualFacts {
  /** Share that also serves people by telephone or video. */
  hybrid: number;
  /** Least and most people, beds or seats at one time, and the share whose count is known. */
  capacity: readonly [low: number, high: number, known: number] | null;
  /** How the service is listed to open; an empty text is a schedule unknown. */
  schedules: readonly string[];
}

const facts = (
  hybrid: number,
  capacity: UsualFacts['capacity'],
  schedules: string,
): UsualFacts => ({ hybrid, capacity, schedules: schedules.split('|') });

const OFFICE = '|Mon–Fri 08:00–17:00|Mon–Fri 08:30–16:30|Mon–Thu 08:00–18:00|';
const ALWAYS = 'Every day, all hours|';

/** Supports that meet at set hours; their schedules are drawn meeting by meeting. */
export const MEETS = new Set([
  ...['alcoholics-anonymous', 'narcotics-anonymous', 'smart-and-secular-groups', 'mutual-aid'],
  ...['faith-and-mindfulness-groups', 'family-groups', 'medication-affirming-groups'],
]);

export const USUAL_FACTS: Readonly<Record<string, UsualFacts>> = {
  'withdrawal-management': facts(0, [8, 24, 0.8], ALWAYS),
  'crisis-care': facts(0.15, [4, 16, 0.4], `${ALWAYS}|Every day 08:00–24:00`),
  'residential-treatment': facts(0, [16, 72, 0.85], ALWAYS),
  'intensive-outpatient': facts(
    0.25,
    [12, 45, 0.4],
    'Mon, Wed, Thu 17:30–20:30|Mon–Thu 17:30–20:30|',
  ),
  'outpatient-counseling': facts(0.3, null, `${OFFICE}|Mon–Thu 09:00–19:00`),
  'opioid-treatment-program': facts(
    0,
    [120, 420, 0.8],
    'Mon–Sat 05:30–11:30|Mon–Fri 05:00–12:00, Sat 06:00–09:00',
  ),
  'buprenorphine-treatment': facts(0.3, [30, 180, 0.35], OFFICE),
  'naltrexone-and-alcohol-medication': facts(0.2, null, OFFICE),
  'co-occurring-care': facts(0.25, null, OFFICE),
  'primary-and-infectious-disease-care': facts(0.15, null, `${OFFICE}|Mon–Sat 08:00–18:00`),
  'screening-and-outreach': facts(0.1, null, OFFICE),
  'overdose-prevention': facts(
    0,
    null,
    'Tue, Thu 13:00–16:00|Wed 10:00–15:00|Mon–Fri 08:00–16:00|',
  ),
  'recovery-coaching': facts(0.35, [10, 45, 0.4], OFFICE),
  'peer-support': facts(0.2, [12, 40, 0.3], OFFICE),
  'recovery-community-organization': facts(0.3, null, 'Mon–Fri 10:00–18:00|'),
  'recovery-community-center': facts(0, [30, 90, 0.7], 'Mon–Sat 10:00–20:00|Tue–Sat 11:00–21:00'),
  'recovery-cafe': facts(0, [30, 60, 1], 'Tue–Fri 10:00–16:00|Wed–Sat 11:00–18:00'),
  'recovery-housing': facts(0, [6, 24, 0.7], ''),
  'peer-run-residence': facts(0, [6, 10, 0.95], ''),
  'monitored-residence': facts(0, [8, 24, 0.9], ''),
  'service-provider-residence': facts(0, [12, 40, 0.9], ''),
  'supportive-housing': facts(0, [8, 48, 0.8], ''),
  'case-management': facts(0.2, [15, 60, 0.3], OFFICE),
  'food-assistance': facts(
    0,
    null,
    '1st and 3rd Thu 10:00–13:00|Every Sat 09:00–11:00|Mon, Wed 13:00–16:00|Last Fri 10:00–14:00|',
  ),
  'housing-assistance': facts(0.1, null, OFFICE),
  'income-and-benefits': facts(0.15, null, OFFICE),
  'legal-aid-and-reentry': facts(0.25, null, `${OFFICE}|2nd Tue 13:00–16:00`),
  transportation: facts(0, [4, 40, 0.6], 'Mon–Fri 06:00–18:00|Mon–Sat 05:00–19:00|'),
  'child-and-family-support': facts(0, [12, 60, 0.4], 'Mon–Fri 07:00–17:30|'),
  'supported-employment': facts(0.1, [10, 40, 0.5], OFFICE),
  'vocational-rehabilitation': facts(0.1, [12, 48, 0.5], OFFICE),
  education: facts(0.2, [12, 40, 0.4], 'Mon–Thu 09:00–14:00|Tue, Thu 17:00–20:00|'),
  'life-skills': facts(0.05, [8, 20, 0.4], 'Tue 10:00–12:00|Wed 13:00–15:00|Thu 18:00–19:30|'),
  'mens-shed': facts(0, [12, 24, 1], 'Tue, Thu 09:00–13:00|Sat 09:00–14:00'),
  'community-garden': facts(
    0,
    [10, 60, 0.5],
    'Daylight hours, Apr–Oct|Sat 09:00–12:00|Wed 17:00–19:00, Sat 09:00–11:00',
  ),
  'fitness-and-recreation': facts(
    0,
    [12, 40, 0.5],
    'Mon, Wed 18:00–19:00|Sat 08:00–10:00|Tue, Thu 17:30–18:30',
  ),
};

const BY_AREA = facts(0, null, '');
const WHERE_PEOPLE_MEET = facts(0.06, null, '');

export function usualFacts(support: string): UsualFacts {
  return USUAL_FACTS[support] ?? (MEETS.has(support) ? WHERE_PEOPLE_MEET : BY_AREA);
}

type MedicationWeights = Readonly<Record<MedicationWelcome, number>>;

/** Most services have not said whether people who take medication are welcome. */
const MEDICATION: Readonly<Record<string, MedicationWeights>> = {
  clinical: { yes: 3, mixed: 0.4, no: 0.1, unknown: 6.5 },
  medication: { yes: 1, mixed: 0, no: 0, unknown: 0 },
  home: { yes: 3, mixed: 1.5, no: 2, unknown: 3.5 },
  group: { yes: 1.2, mixed: 0.8, no: 0.3, unknown: 7.7 },
  other: { yes: 1, mixed: 0, no: 0, unknown: 9 },
};

const MEDICATION_SUPPORTS = new Set([
  ...['opioid-treatment-program', 'buprenorphine-treatment', 'medication-affirming-groups'],
  ...['naltrexone-and-alcohol-medication', 'overdose-prevention'],
]);
const CLINICAL_SUPPORTS = new Set([
  ...['withdrawal-management', 'crisis-care', 'residential-treatment', 'intensive-outpatient'],
  ...['outpatient-counseling', 'co-occurring-care', 'primary-and-infectious-disease-care'],
  ...['recovery-community-organization', 'recovery-community-center', 'recovery-cafe'],
  ...['recovery-coaching', 'peer-support'],
]);

/** How services of a support answer on medication: shares, summing to anything. */
export function medicationWeights(support: string): MedicationWeights {
  const kind = MEDICATION_SUPPORTS.has(support)
    ? 'medication'
    : CLINICAL_SUPPORTS.has(support)
      ? 'clinical'
      : /resid|housing$/.test(support) && support !== 'residential-treatment'
        ? 'home'
        : MEETS.has(support)
          ? 'group'
          : 'other';
  const weights = MEDICATION[kind];
  if (!weights) throw new Error(`No weights for ${kind}`);
  return weights;
}

/** Supports that some facilities keep for their own clients. */
const OFTEN_FOR_CLIENTS = new Set([
  ...['case-management', 'peer-support', 'life-skills', 'transportation', 'mutual-aid'],
  ...['supported-employment', 'child-and-family-support', 'fitness-and-recreation'],
]);

/** Who may come: shares, summing to anything. */
export function openToWeights(support: string): Readonly<Record<OpenTo, number>> {
  if (MEETS.has(support) && support !== 'mutual-aid')
    return { community: 8, clients: 0, unknown: 2 };
  return OFTEN_FOR_CLIENTS.has(support)
    ? { community: 6, clients: 2.5, unknown: 1.5 }
    : { community: 8.4, clients: 0.2, unknown: 1.4 };
}
