import type { LackLine } from './compare-page.ts';
import type { Finding } from './map-page.ts';
import { counted, people } from './numbers.ts';

/** What one county lacks and another has, in words. */
export interface NamedLack {
  without: string;
  having: string;
  supports: readonly string[];
}

/** "Perry County lacks 5 supports that Fayette County has." */
export function lackLine({ without, having, supports }: NamedLack): LackLine {
  const many = supports.length === 1 ? '1 support' : `${supports.length} supports`;
  return { headline: `${without} lacks ${many} that ${having} has`, supports };
}

/** What the sentence over the comparison is made from. */
export interface CompareNumbers {
  counties: readonly string[];
  /** The longest list first. */
  lacks: readonly NamedLack[];
  /** Supports assessed in every county side by side, and those in which they differ. */
  shared: number;
  differing: number;
  region: {
    name: string;
    covered: number;
    assessed: number;
    notAssessed: number;
  } | null;
  state: { name: string; covered: number; assessed: number };
}

/** The finding over the comparison. */
export function compareFinding(numbers: CompareNumbers): Finding {
  const { counties, lacks, shared, differing, region } = numbers;
  const detail = [region && regionSentence(numbers), stateSentence(numbers)]
    .filter(Boolean)
    .join(' ');
  if (counties.length < 2 && region)
    return {
      headline: regionSentence(numbers) ?? '',
      detail: stateSentence(numbers),
    };
  if (counties.length < 2) {
    return { headline: 'Choose counties to see where they differ.', detail };
  }
  if (shared === 0) {
    return {
      headline: 'No support is assessed in all of the counties chosen.',
      detail,
    };
  }
  const [most] = lacks;
  const same = `In ${differing} of ${counted(shared, 'support', 'supports')} assessed in ${counties.length === 2 ? 'both' : `all ${counties.length}`} counties, they differ.`;
  if (!most || most.supports.length === 0) {
    return {
      headline: 'None of the counties lacks a support that another has.',
      detail: `${same} ${detail}`,
    };
  }
  const back = lacks.find((one) => one.without === most.having && one.having === most.without);
  const other = back
    ? `; ${most.having} lacks ${back.supports.length || 'none'} that ${most.without} has`
    : '';
  return {
    headline: `${lackLine(most).headline}${other}.`,
    detail: `${same} ${detail}`,
  };
}

function regionSentence({ region }: CompareNumbers): string | null {
  if (!region) return null;
  if (region.assessed === 0) return `${region.name}: nothing is assessed yet.`;
  const left = region.notAssessed > 0 ? `; ${people(region.notAssessed)} are not assessed` : '';
  return `In ${region.name}, ${people(region.covered)} of ${people(region.assessed)} county and support pairs are covered${left}.`;
}

/** After the sentence of a region it need not say again what is counted. */
function stateSentence({ state, region }: CompareNumbers): string {
  if (state.assessed === 0) return `${state.name}: nothing is assessed yet.`;
  const pairs = `${people(state.covered)} of ${people(state.assessed)}`;
  return region && region.assessed > 0
    ? `In ${state.name} as a whole, ${pairs} are.`
    : `In ${state.name} as a whole, ${pairs} county and support pairs are covered.`;
}
