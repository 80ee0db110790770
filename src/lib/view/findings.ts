import type { CellState } from '#lib/coverage/cell.ts';
import type { Finding } from './map-page.ts';
import { counted, people } from './numbers.ts';
import type { SupportView } from './support-view.ts';

/** What the sentence over the map is made from. */
export interface SupportNumbers {
  counties: number;
  counts: Readonly<Record<CellState, number>>;
  /** Counties for which no source claims to list the support. */
  unlisted: number;
  /** Residents out of reach who live in gap counties. */
  outOfReachInGaps: number;
  /** Residents out of reach in all counties where reach is known. */
  outOfReach: number;
}

/** What else a finding is put together from. */
export interface FindingWords {
  /** The word for all counties taken together. */
  together?: string;
  /** "counting only services of NARR level 2"; null where all count. */
  counting?: string | null;
}

/** The finding over the map: a whole sentence with its number, singular and plural right. */
export function supportFinding(
  support: SupportView,
  numbers: SupportNumbers,
  stateName: string,
  { together = 'Statewide', counting = null }: FindingWords = {},
): Finding {
  const clause = counting === null ? '' : `, ${counting}`;
  const { counts, counties } = numbers;
  if (counts['not-assessed'] === counties && numbers.unlisted < counties) {
    return {
      headline: `${plain(support.label)}: not assessed in any county of ${stateName} yet.`,
      detail: NOT_ASSESSABLE,
    };
  }
  if (counts['not-assessed'] === counties) {
    return {
      headline: `${plain(support.label)}: no source lists it in ${stateName} yet.`,
      detail: 'Nothing is known, so nothing is counted: every county is shown as not assessed.',
    };
  }
  if (support.virtual) return virtualFinding(support, numbers, clause);
  return { headline: headline(support, numbers, clause), detail: detail(numbers, together) };
}

const NOT_ASSESSABLE =
  'A source lists it, but the residents of the counties, or whether they are urban or rural, are not known.';

function headline(
  support: SupportView,
  { counties, counts, outOfReachInGaps }: SupportNumbers,
  clause: string,
): string {
  if (counts.gap === 0) {
    return `${plain(support.label)}: every county assessed has one, or one in reach of most residents${clause}.`;
  }
  const verb = counts.gap === 1 ? 'has' : 'have';
  return (
    `${people(counts.gap)} of ${counted(counties, 'county', 'counties')} ${verb} no ${support.phrase} ` +
    `in reach of most residents${clause}: ${counted(Math.round(outOfReachInGaps), 'person', 'people')}.`
  );
}

function detail(
  { counts, outOfReach, outOfReachInGaps }: SupportNumbers,
  together: string,
): string {
  const own = counts.covered + counts.partial;
  const neighbor = counts['neighbor-dependent'];
  const unknown = counts['not-assessed'];
  return [
    neighbor > 0 &&
      `${people(neighbor)}${counts.gap > 0 ? ' more' : ''} ${neighbor === 1 ? 'relies' : 'rely'} on a neighboring county.`,
    `${own === 0 ? 'None' : people(own)} ${own === 1 ? 'has' : 'have'} a service of ${own === 1 ? 'its' : 'their'} own.`,
    unknown > 0 && `${people(unknown)} ${unknown === 1 ? 'is' : 'are'} not assessed.`,
    // Said only where it differs from the number in the headline: two equal totals confuse.
    Math.round(outOfReach) !== Math.round(outOfReachInGaps) &&
      `${unknown > 0 ? 'In the counties assessed' : together}, ${counted(Math.round(outOfReach), 'resident is', 'residents are')} out of reach.`,
  ]
    .filter(Boolean)
    .join(' ');
}

function virtualFinding(
  support: SupportView,
  { counties, counts }: SupportNumbers,
  clause: string,
): Finding {
  return {
    headline: `${plain(support.label)}: offered to ${people(counts.covered)} of ${counted(counties, 'county', 'counties')}${clause}.`,
    detail:
      'A virtual support is shown beside the in-person ones and never closes a gap of theirs.',
  };
}

/** A label without what stands in brackets. */
const plain = (label: string) => label.replace(/\s*\([^)]*\)/g, '');

/** What the sentence over the ledger is made from. */
export interface LedgerNumbers {
  counties: number;
  /** Where only those count. */
  kind?: 'urban' | 'rural' | null;
  /** Scored support types that are assessed somewhere, and all of them. */
  assessedTypes: number;
  scoredTypes: number;
  /** Whether a source claims to list any of them in any county. */
  listed: boolean;
  /** Counties in which every assessed type is covered. */
  complete: number;
  gapPairs: number;
  assessedPairs: number;
  unknownPairs: number;
  robustPairs: number;
  /** "counting only services of NARR level 2"; null where all count. */
  counting?: string | null;
  /** The types with the most gap counties, the most first. */
  widest: readonly { label: string; counties: number }[];
}

/** The finding over the ledger. @param place the state, or the region in quotes */
export function ledgerFinding(numbers: LedgerNumbers, place: string): Finding {
  if (numbers.counties === 0) {
    return {
      headline: `No county in ${place} is known to be ${numbers.kind ?? 'here'}.`,
      detail: 'Nothing is known, so nothing is counted.',
    };
  }
  if (numbers.assessedPairs === 0 && numbers.listed) {
    return {
      headline: `No recovery support is assessed in ${place} yet.`,
      detail: NOT_ASSESSABLE.replace('lists it', 'lists some'),
    };
  }
  if (numbers.assessedPairs === 0) {
    return {
      headline: `No source lists any recovery support in ${place} yet.`,
      detail: 'Nothing is known, so nothing is counted.',
    };
  }
  return {
    headline: [completeSentence(numbers, place), widestSentence(numbers)].filter(Boolean).join(' '),
    detail: pairs(numbers),
  };
}

function pairs({ gapPairs, assessedPairs, robustPairs, unknownPairs }: LedgerNumbers): string {
  const all = `of ${people(assessedPairs)} assessed county and support pairs`;
  const robust = `${people(robustPairs)} ${robustPairs === 1 ? 'stays one' : 'stay gaps'} even with 25 % longer distances.`;
  const gaps =
    gapPairs === 0
      ? `None ${all} is a gap.`
      : `${people(gapPairs)} ${all} ${gapPairs === 1 ? 'is a gap' : 'are gaps'}; ${robust}`;
  const unknown =
    unknownPairs === 0
      ? 'Every pair is assessed.'
      : `${counted(unknownPairs, 'pair is', 'pairs are')} not assessed.`;
  return `${gaps} ${unknown}`;
}

function completeSentence(
  { complete, counties, kind, counting, assessedTypes, scoredTypes }: LedgerNumbers,
  place: string,
) {
  const all = `${allSupports(assessedTypes, scoredTypes)}${counting ? `, ${counting}` : ''}`;
  const [one, many] = kind ? [`${kind} county`, `${kind} counties`] : ['county', 'counties'];
  if (complete === 0) return `No ${one} in ${place} has ${all}.`;
  return `${complete} of ${counted(counties, one, many)} in ${place} ${complete === 1 ? 'has' : 'have'} ${all}.`;
}

function allSupports(assessedTypes: number, scoredTypes: number): string {
  if (assessedTypes === scoredTypes) return `all ${scoredTypes} recovery supports`;
  return assessedTypes === 1
    ? 'the one recovery support that is assessed'
    : `all ${assessedTypes} of the recovery supports that are assessed`;
}

function widestSentence({ widest }: LedgerNumbers): string {
  const [first, second] = widest.filter(({ counties }) => counties > 0);
  if (!first) return '';
  const gaps = `Widest gap${second ? 's' : ''}: ${first.label} in ${counted(first.counties, 'county', 'counties')}`;
  return second ? `${gaps}, ${second.label} in ${second.counties}.` : `${gaps}.`;
}
