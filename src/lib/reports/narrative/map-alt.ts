import { CELL_STATE_VIEWS } from '#lib/view/cell-states.ts';
import type { SupportView } from '#lib/view/support-view.ts';
import type { ReportFacts } from '../facts.ts';
import type { ToldCounty } from '../sections/county-table.ts';
import { listed } from './say.ts';
import { supportNoun } from './support-nouns.ts';

/** As many counties as an alternative text names of a state; the table names all. */
const NAMED = 8;

/**
 * What a map shows and tells, for a reader who cannot see it.
 * @param around counties beside the region that it shows, too
 */
export function mapAlt(
  { region, counties }: ReportFacts,
  support: SupportView,
  told: readonly ToldCounty[],
  around: readonly ToldCounty[] = [],
): string {
  const count = counties.length === 1 ? 'One county' : `${counties.length} counties`;
  const beside =
    around.length === 0 ? [] : ['Paler, around it and not counted:', ...statesOf(around)];
  return [
    `Map of ${region.name} for ${supportNoun(support).text}.`,
    `${count}, filled by coverage state, with the services as dots.`,
    ...statesOf(told),
    ...beside,
  ].join(' ');
}

/** "Gap: Perry County and Knott County." Of each state that there is. */
function statesOf(told: readonly ToldCounty[]): string[] {
  return CELL_STATE_VIEWS.flatMap(({ state, label }) => {
    const own = told.filter(({ cell }) => cell.state === state);
    if (own.length === 0) return [];
    const named = listed(
      own.map(({ county }) => county.name),
      NAMED,
    );
    return [
      `${label}: ${own.length === told.length && own.length > NAMED ? 'all of them' : named}.`,
    ];
  });
}
