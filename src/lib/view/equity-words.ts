import type { NeedGroup } from '#lib/coverage/equity/group-counties.ts';
import type { EquityGroup } from './equity-page.ts';
import type { Finding } from './map-page.ts';
import { counted, measured, people, percent } from './numbers.ts';
import type { SupportView } from './support-view.ts';

const NEED_LABELS: Readonly<Record<NeedGroup, string>> = {
  q1: 'Least need',
  q2: 'Second quarter',
  q3: 'Third quarter',
  q4: 'Most need',
  unreliable: 'Unreliable',
  suppressed: 'Suppressed',
  missing: 'Missing',
};

const NEED_NOTES: Readonly<Partial<Record<string, string>>> = {
  unreliable: 'too few cases for a rate',
  suppressed: 'withheld by its publisher',
  missing: 'no value in the source',
};

// USDA ERS, Rural-Urban Continuum Codes 2023.
const RUCC_NOTES = [
  'metro area of 1 million or more',
  'metro area of 250,000 to 1 million',
  'metro area under 250,000',
  'towns of 20,000 or more, beside a metro area',
  'towns of 20,000 or more, apart',
  'towns of 5,000 to 20,000, beside a metro area',
  'towns of 5,000 to 20,000, apart',
  'towns under 5,000, beside a metro area',
  'towns under 5,000, apart',
];

/** How a group of counties is called, and what is in it. */
export function groupWords(
  id: string,
  range: readonly [low: number, high: number] | null,
  unit: string,
): { label: string; note: string } {
  const code = /^rucc-(\d)$/.exec(id)?.[1];
  if (code) return { label: `RUCC ${code}`, note: RUCC_NOTES[Number(code) - 1] ?? '' };
  if (id === 'urban') return { label: 'Urban', note: 'RUCC 1 to 3' };
  if (id === 'rural') return { label: 'Rural', note: 'RUCC 4 to 9' };
  if (id === 'unclassified') return { label: 'Not classified', note: 'no rural-urban code' };
  const label = NEED_LABELS[id as NeedGroup];
  if (range === null) return { label, note: NEED_NOTES[id] ?? '' };
  return { label, note: `${measured(range[0], unit)} to ${measured(range[1], unit)}` };
}

/** The groups that are in an order, without those made by the lack of a value. */
export function orderedGroups<T extends { id: string }>(groups: readonly T[]): T[] {
  return groups.filter(({ id }) => !(id in NEED_NOTES) && id !== 'unclassified');
}

/** "48 % of residents of rural counties have no Recovery Cafe in reach, 3 % of urban." */
export function equityFinding(
  support: SupportView,
  groups: readonly EquityGroup[] | null,
  groupingLabel: string,
): Finding {
  if (groups === null) {
    return {
      headline: `${groupingLabel}: too few counties have a value for quarters.`,
      detail: 'At least eight counties with different values are needed. Choose another grouping.',
    };
  }
  if (support.virtual) {
    return {
      headline: `${support.label} is virtual: it has no reach, and nobody is out of it by distance.`,
      detail: 'Choose an in-person support.',
    };
  }
  const known = orderedGroups(groups).filter(({ share }) => share !== null);
  const [first] = known;
  const last = known.at(-1);
  if (!first || !last || first === last) {
    return {
      headline: `${support.label}: reach is known in too few groups to compare them.`,
      detail: detailOf(groups),
    };
  }
  return {
    headline: `${percent(last.share)} of residents ${whereOf(last)} have no ${support.phrase} in reach; ${whereOf(first)}, ${percent(first.share)}.`,
    detail: detailOf(groups),
  };
}

function whereOf({ id, label }: EquityGroup): string {
  if (id === 'urban' || id === 'rural') return `in ${id} counties`;
  if (id.startsWith('rucc')) return `in counties of ${label.replace('RUCC', 'code')}`;
  return `in the quarter of counties with the ${label.toLowerCase()}`;
}

function detailOf(groups: readonly EquityGroup[]): string {
  const known = groups.filter(({ outOfReach }) => outOfReach !== null);
  const out = known.reduce((sum, one) => sum + (one.outOfReach ?? 0), 0);
  const unknown = groups.reduce((sum, one) => sum + one.unknownCounties, 0);
  return [
    known.length > 0 &&
      `${counted(out, 'resident is', 'residents are')} out of reach in all groups together.`,
    unknown > 0 && `${counted(unknown, 'county is', 'counties are')} not assessed and in no share.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** A difference of two shares: "+12 points", "no difference". */
export function points(difference: number | null): string {
  if (difference === null) return 'not known';
  const whole = Math.round(difference * 100);
  if (whole === 0) return difference === 0 ? 'none' : 'under 1 point';
  return `${whole > 0 ? '+' : '−'}${people(Math.abs(whole))} ${Math.abs(whole) === 1 ? 'point' : 'points'}`;
}
