import type { State } from '#lib/domain/state.ts';
import { drawShareGaps, type SharedGap } from '#lib/reports/share/draw-share-gaps.ts';
import type { ShareFigure } from '#lib/reports/share/share-figure.ts';
import { CELL_STATE_VIEWS } from '#lib/view/cell-states.ts';
import { listGaps, type ListedGap } from '#lib/view/gap-list.ts';
import { counted, nearest, people } from '#lib/view/numbers.ts';
import type { ViewState } from '#lib/view/view-state.ts';
import type { Atlas } from '../atlas.ts';
import { getCatalog, requireSupport } from '../catalog.ts';
import { getLedger } from '../ledger.ts';
import { getLedgerScope } from '../ledger-scope.ts';
import { FIRST_SUPPORT } from '../map-page.ts';
import { getTerms } from '../terms.ts';
import { shareSource } from './share-source.ts';

/** As many gaps as a figure in a page of somebody else's lists; the ledger has all. */
const LISTED = 12;

/**
 * The gaps with the most residents out of reach: of all supports, or of the one in the link.
 * @throws InputError where the support or a yardstick does not exist
 */
export async function getShareGaps(
  atlas: Atlas,
  state: State,
  view: ViewState,
): Promise<ShareFigure> {
  const node = requireSupport(await getCatalog(atlas), view.support ?? FIRST_SUPPORT);
  const [terms, source, scope] = await Promise.all([
    getTerms(atlas, view.terms),
    shareSource(atlas),
    getLedgerScope(atlas, state, view),
  ]);
  const ledger = await getLedger(atlas, scope, terms, node);
  // A list of gaps is of all supports, also where one is chosen.
  const one = view.support !== null && view.view !== 'list' ? node : null;
  const all = listGaps(ledger).filter(({ support }) => one === null || support.slug === one.slug);
  const gaps = all.slice(0, LISTED).map((gap) => toGap(gap, one !== null));
  const kind = scope.narrowedTo === 'urban' || scope.narrowedTo === 'rural' ? scope.narrowedTo : '';
  const place = [kind, scope.place].filter(Boolean).join(' ');
  const title = one ? `${one.label}: gaps in ${place}` : `Gaps in recovery support, ${place}`;
  const headline = one
    ? headlineOf(all.length, ledger.rows.length, one.phrase)
    : ledger.finding.headline;
  return {
    words: {
      ...{ kind: 'gaps', title, headline, county: null },
      detail: one ? '' : ledger.finding.detail,
      alt: `${headline} ${gaps.map(({ head, cells }) => `${head}: ${cells[0]}`).join('; ')}.`,
      legend: CELL_STATE_VIEWS.filter(({ state: of }) => of === 'gap').map(({ state: token }) => ({
        ...{ token, count: null },
        label: 'Gap; the bar is residents out of reach',
      })),
      sourceLine: source.sourceLine,
      demonstration: source.demonstration,
      table: {
        caption: `${title}, those of most residents first`,
        columns: [one ? 'County' : 'County and support', 'State', 'Out of reach', 'Nearest'],
        rows: gaps,
        rest:
          all.length > gaps.length
            ? `The first ${gaps.length} of ${counted(all.length, 'gap', 'gaps')}.`
            : null,
      },
    },
    draw: (room) => drawShareGaps(gaps, room),
  };
}

function toGap({ row, support, cell }: ListedGap, onlyCounty: boolean): SharedGap {
  return {
    id: `${row.fips} ${support.slug}`,
    head: onlyCounty ? row.fullName : `${row.fullName}: ${support.label}`,
    state: cell.state,
    people: cell.outOfReach,
    cells: [people(cell.outOfReach), nearest(cell.nearestMiles, row.population)],
  };
}

function headlineOf(gaps: number, counties: number, phrase: string): string {
  return gaps === 0
    ? `No county is known to be a gap for ${phrase}.`
    : `${counted(gaps, 'county', 'counties')} of ${people(counties)} ${gaps === 1 ? 'has' : 'have'} no ${phrase} in reach of most residents.`;
}
