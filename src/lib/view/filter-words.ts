import type { CoverageCell, FilteredCell } from '#lib/coverage/cell.ts';
import { concernsSupport } from '#lib/coverage/filters/concerns.ts';
import type { ServiceFilter } from '#lib/domain/service-filter.ts';
import type { SupportNode } from '#lib/domain/support.ts';
import { cellStateView } from './cell-states.ts';
import type { ExplanationStep } from './explanation.ts';
import { filterParts } from './filter-parts.ts';
import type { Finding } from './map-page.ts';
import { counted, people } from './numbers.ts';

type Support = Pick<SupportNode, 'slug' | 'group' | 'modality' | 'shortLabel'>;

/**
 * "Counting only services that welcome people who take medication"; null where all count.
 * @param support that is spoken of: only what concerns it is named; null for all supports
 */
export function countingOnly(filter: ServiceFilter, support: Support | null): string | null {
  const phrases = filterParts(filter)
    .filter(({ concern }) => support === null || concernsSupport(concern, support))
    .map(({ phrase }) => phrase);
  if (phrases.length === 0) return null;
  return `Counting only services ${list(phrases)}`;
}

/** Which of the filters have no effect on a support, in a sentence; null where all have, or none is set. */
export function noEffect(filter: ServiceFilter, support: Support): string | null {
  const labels = filterParts(filter)
    .filter(({ concern }) => !concernsSupport(concern, support))
    .map(({ label }) => `“${label}”`);
  if (labels.length === 0) return null;
  const have = labels.length === 1 ? 'has' : 'have';
  return `${list(labels)} ${have} no effect on ${support.shortLabel}: no such question is asked of it.`;
}

/**
 * "counting only services of NARR level 2", to stand within the sentence of a finding; null where
 * all count. @param support as above
 */
export function countingClause(filter: ServiceFilter, support: Support | null): string | null {
  return countingOnly(filter, support)?.replace(/^C/, 'c') ?? null;
}

/** Adds to a finding what is not certain for the filter. @param cells those that it is about */
export function filteredFinding(
  finding: Finding,
  filter: ServiceFilter,
  support: Support | null,
  cells: readonly CoverageCell[],
): Finding {
  const counting = countingOnly(filter, support);
  const without = support && noEffect(filter, support);
  const details = [finding.detail, counting && doubtSentence(cells), without];
  return {
    headline: finding.headline,
    detail: details.filter(Boolean).join(' '),
  };
}

/** How many gaps may be none, because sources do not say. */
function doubtSentence(cells: readonly CoverageCell[]): string | null {
  const gaps = cells.filter(({ state }) => state === 'gap');
  const doubtful = gaps.filter(({ filtered }) => filtered && filtered.stateIfCounted !== 'gap');
  if (doubtful.length === 0) return null;
  const which = doubtful.length === gaps.length ? 'All' : people(doubtful.length);
  const verb = doubtful.length === 1 ? 'is' : 'are';
  return `${doubtful.length === 1 && gaps.length === 1 ? 'It' : `${which} of these gaps`} ${verb} not certain: sources do not say of every service, and with those that may count ${doubtful.length === 1 ? 'it' : 'they'} would be none.`;
}

/** The step of an explanation that says what the filter does to the cell; null where it does nothing. */
export function filterStep(
  { filtered, servicesInCounty, virtualServices, state }: CoverageCell,
  filter: ServiceFilter,
  support: Support,
): ExplanationStep | null {
  const counting = countingOnly(filter, support);
  if (!counting || !filtered) return null;
  const here = support.modality === 'virtual' ? virtualServices : servicesInCounty;
  return {
    title: 'Filter.',
    text: [`${counting}.`, hereSentence(here, filtered), ifSentence(filtered, state)]
      .filter(Boolean)
      .join(' '),
    arithmetic: null,
  };
}

function hereSentence(here: number, { unknown, unmet }: FilteredCell): string {
  const total = here + unknown + unmet;
  if (total === 0) return 'No service is listed here with or without it.';
  const rest = [
    unmet > 0 && `${unmet} ${unmet === 1 ? 'does' : 'do'} not`,
    unknown > 0 && `of ${unknown} the source does not say`,
  ].filter(Boolean);
  return `${here} of ${counted(total, 'service', 'services')} here ${here === 1 ? 'counts' : 'count'}${rest.length > 0 ? `; ${rest.join(', ')}` : ''}.`;
}

function ifSentence({ unknown, stateIfCounted }: FilteredCell, state: string): string | null {
  const would = cellStateView(stateIfCounted).label.toLowerCase();
  const word = stateIfCounted === 'gap' ? 'a gap' : would;
  if (stateIfCounted !== state) {
    return `If all counted whose source does not say, here and in reach, the county would be ${word}.`;
  }
  return unknown > 0 ? 'If they counted, the state would be the same.' : null;
}

function list(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
