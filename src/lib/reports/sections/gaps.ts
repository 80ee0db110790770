import type { SupportView } from '#lib/view/support-view.ts';
import { cellsOf } from '../cells-of.ts';
import type { ReportFacts } from '../facts.ts';
import type { Block, TableBlock } from '../model/block.ts';
import type { PacketId } from '../model/request.ts';
import { countAmount } from '../narrative/amounts.ts';
import { paragraph, say } from '../narrative/say.ts';
import type { Numbering } from '../numbering.ts';
import { supportSentences } from '../narrative/support-sentences.ts';
import { countyRows, toldCounties, type ToldCounty } from './county-table.ts';
import { mapFigure } from './map-figure.ts';
import { supportTable } from './support-table.ts';

/** A table of more counties than these tells only where a support is missing. */
const ALL_COUNTIES = 20;
/** And of so many at most in a packet that is to be short. */
const SHOWN: Readonly<Record<PacketId, number>> = {
  profile: Infinity,
  'needs-statement': 40,
  handout: 12,
};

/** Each subject with its map and its counties, then the ledger of the region. */
export function gapsSection(facts: ReportFacts, numbering: Numbering): Block[] {
  return [
    ...paragraph('gaps.meaning', 'body', [
      say`A county is a gap for a support when it has no in-person service of it and fewer than half of its residents live within reach of one elsewhere.`,
      say`A gap that stays one with distances 25 % longer, under every yardstick that applies, is robust.`,
    ]),
    ...facts.subjects.flatMap((support) => subjectBlocks(facts, support, numbering)),
    ...(facts.request.packet === 'handout' ? [] : ledger(facts, numbering)),
  ];
}

/** All supports; a handout has no room for what the meeting does not speak of. */
function ledger(facts: ReportFacts, numbering: Numbering): Block[] {
  return [
    { kind: 'heading', id: 'gaps.all', text: 'All supports' },
    supportTable(facts, numbering),
  ];
}

function subjectBlocks(facts: ReportFacts, support: SupportView, numbering: Numbering): Block[] {
  const id = `gaps.${support.slug}`;
  const told = toldCounties(facts, cellsOf(facts, support.slug));
  return [
    { kind: 'heading', id, text: support.label },
    ...paragraph(`${id}.finding`, 'body', supportSentences(facts, support)),
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
    notes: all ? [] : ['The data file of the figure above has all counties.'],
  };
  return [table];
}
