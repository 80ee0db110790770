import type { SupportView } from '#lib/view/support-view.ts';
import { cellsOf } from '../cells-of.ts';
import type { ReportFacts } from '../facts.ts';
import type { Block, TableBlock } from '../model/block.ts';
import type { PacketId } from '../model/request.ts';
import { countAmount } from '../narrative/amounts.ts';
import type { Numbering } from '../numbering.ts';
import { countyRows, toldCounties, type ToldCounty } from './county-table.ts';
import { mapFigure } from './map-figure.ts';

/** A table of more counties than these tells only where a support is missing. */
const ALL_COUNTIES = 20;
/** And of so many at most in a packet that is to be short. */
const SHOWN: Readonly<Record<PacketId, number>> = {
  profile: Infinity,
  'needs-statement': 40,
  handout: 12,
};

/** A support's map, and of several counties the table of those where it is missing. */
export function subjectFigures(
  facts: ReportFacts,
  support: SupportView,
  numbering: Numbering,
): Block[] {
  const told = toldCounties(facts, cellsOf(facts, support.slug));
  return [
    mapFigure(facts, support, { told, numbering, table: told.length <= ALL_COUNTIES }),
    ...(facts.counties.length > 1 ? countyTable(facts, support, told, numbering) : []),
  ];
}

function countyTable(
  { request }: ReportFacts,
  support: SupportView,
  told: readonly ToldCounty[],
  numbering: Numbering,
): Block[] {
  const all = told.length <= ALL_COUNTIES;
  const wanted = all ? told : told.filter(({ cell }) => cell.state === 'gap');
  if (wanted.length === 0) return [];
  const shown = wanted.slice(0, SHOWN[request.packet]);
  const gaps = countAmount(wanted.length).text;
  const cut = shown.length < wanted.length;
  const which = all
    ? 'the counties'
    : cut
      ? `${shown.length} of ${gaps} gap counties`
      : `the ${gaps} gap counties`;
  const table: TableBlock = {
    ...{ kind: 'table', id: `gaps.${support.slug}.counties`, label: numbering.table() },
    title: `${support.label}: ${which}, by residents out of reach`,
    ...countyRows(shown, support, !cut),
    notes: cut ? ['The data file of the figure above has all counties.'] : [],
  };
  return [table];
}
