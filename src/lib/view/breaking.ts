import { cellStateView } from './cell-states.ts';
import type { CellState } from '#lib/coverage/cell.ts';
import { counted, people } from './numbers.ts';

/** What breaks, as far as words need it. */
export interface BreakingFacts {
  broken: readonly { county: string; door: string; need: string }[];
  longer: readonly unknown[];
  journeyResidents: number;
  losses: readonly { county: string; support: string; people: number }[];
  losing: number;
  cells: readonly { county: string; support: string; before: CellState; after: CellState }[];
  morePieces: number;
  separated: number;
}

/** What breaks, for people. */
export interface BreakingView {
  /** "313 journeys would have no path; 59,025 residents would lose a support from reach; …" */
  sentence: string;
  /** "Perry County: recovery housing, covered → gap". */
  cells: readonly { fips: string; county: string; text: string }[];
  losses: readonly { fips: string; county: string; text: string }[];
}

export function breakingView(
  facts: BreakingFacts,
  names: { county: (fips: string) => string; support: (slug: string) => string },
): BreakingView {
  const state = (one: CellState) => cellStateView(one).label.toLowerCase();
  return {
    sentence: breakingSentence(facts),
    cells: facts.cells.map(({ county, support, before, after }) => ({
      ...{ fips: county, county: names.county(county) },
      text: `${names.support(support)}: ${state(before)} → ${state(after)}`,
    })),
    losses: [...facts.losses]
      .sort((a, b) => b.people - a.people)
      .map(({ county, support, people: count }) => ({
        ...{ fips: county, county: names.county(county) },
        text: `${names.support(support)}: ${people(count)} residents`,
      })),
  };
}

function breakingSentence(facts: BreakingFacts): string {
  const { broken, longer, losing, cells, morePieces, separated } = facts;
  const parts = [
    broken.length > 0 &&
      `${counted(broken.length, 'journey', 'journeys')} would have no path any more`,
    longer.length > 0 &&
      `${counted(longer.length, 'journey', 'journeys')} would need more hand-offs`,
    losing > 0 && `${people(losing)} residents would have a support out of reach`,
    cells.length > 0 &&
      `${counted(cells.length, 'coverage state', 'coverage states')} would change`,
    morePieces > 0 &&
      `the network would fall into ${counted(morePieces, 'more piece', 'more pieces')}, with ${counted(separated, 'organization', 'organizations')} cut off`,
  ].filter((part) => part !== false);
  if (parts.length === 0) return 'Nothing that this atlas can tell would break.';
  const text = parts.join('; ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
