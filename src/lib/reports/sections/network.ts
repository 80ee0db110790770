import type { JourneyRow } from '#lib/view/journey-page.ts';
import { missingTieLine, type MissingTieFacts } from '#lib/view/missing-tie-words.ts';
import { numberColumn, textColumn } from '../columns.ts';
import type { NetworkFacts, ReportFacts } from '../facts.ts';
import type { Block, TableBlock } from '../model/block.ts';
import { countAmount, milesAmount, peopleAmount } from '../narrative/amounts.ts';
import { numberCell, textCell } from '../narrative/cells.ts';
import { placeName } from '../narrative/place-words.ts';
import { paragraph, quoted, say } from '../narrative/say.ts';
import type { Numbering } from '../numbering.ts';
import { regionNetworkBlocks } from './region-network.ts';

/** Who hands people on to whom, where a journey has no path, and which ties would mend most. */
export function networkSection(facts: ReportFacts, numbering: Numbering): Block[] {
  const { network, region } = facts;
  if (!network) return [];
  const [only] = network.journeys.length === 1 ? network.journeys : [];
  return [
    ...regionNetworkBlocks(facts, numbering),
    ...paragraph(
      'network.finding',
      'body',
      network.states.flatMap(({ finding }) => [quoted(finding.headline), quoted(finding.detail)]),
    ),
    { kind: 'heading', id: 'network.journeys', text: 'Journeys' },
    ...network.journeys.flatMap(({ page }, i) =>
      paragraph(`network.journeys.${i + 1}`, 'body', [
        quoted(page.finding.headline),
        only !== undefined && quoted(page.finding.detail),
      ]),
    ),
    ...(only ? [journeyTable(only, region.kind === 'state', numbering)] : []),
    ...missingTieBlocks(network, placeName(facts), numbering),
  ];
}

function journeyTable(
  { name, page }: NetworkFacts['journeys'][number],
  ofState: boolean,
  numbering: Numbering,
): TableBlock {
  const { needs, rows } = page;
  return {
    ...{ kind: 'table', id: 'network.journeys.table', label: numbering.table() },
    title: ofState
      ? `Journeys in ${name}: in how many counties there is no path`
      : `Journeys in ${name}: hand-offs from a door (row) to a support (column)`,
    columns: [
      textColumn('door', 'Door', 1.8),
      ...needs.map(({ id, label }) => textColumn(id, label, 1)),
    ],
    rows: rows.map((row: JourneyRow) => ({
      ...{ key: row.door, role: 'body' },
      cells: [textCell(row.label), ...row.cells.map(({ mark }) => textCell(mark))],
    })),
    notes: [
      ofState
        ? '? Known in no county: no such door, or no list of the support.'
        : '0 at the door itself; 1 to 3 hand-offs; × no path; – no such door is known; ? not assessed.',
    ],
  };
}

function missingTieBlocks(
  { missingTies }: NetworkFacts,
  place: string,
  numbering: Numbering,
): Block[] {
  if (missingTies.length === 0) {
    return paragraph('network.ties', 'body', [
      say`No single tie is known that would mend a journey of ${place}.`,
    ]);
  }
  return [
    { kind: 'heading', id: 'network.ties', text: 'Missing ties' },
    ...paragraph('network.ties.text', 'body', [
      say`A missing tie is a pair of organizations that do not work together yet; if they did, journeys that have no path would have one.`,
      say`Whether they would is theirs to say.`,
    ]),
    {
      ...{ kind: 'table', id: 'network.ties.table', label: numbering.table() },
      title: 'Ties that would mend journeys, most residents first',
      columns: [
        textColumn('from', 'From', 2),
        textColumn('to', 'To', 2),
        numberColumn('journeys', 'Journeys', 'count'),
        numberColumn('residents', 'Residents', 'people'),
        numberColumn('apart', 'Apart', 'miles', null),
        textColumn('detail', 'Handing people on', 5),
      ],
      rows: missingTies.map((tie) => ({
        ...{ key: `${tie.from.id} ${tie.to.id}`, role: 'body' },
        cells: [
          textCell(tie.from.name),
          textCell(tie.to.name),
          { kind: 'number', ...countAmount(tie.journeys) },
          { kind: 'number', ...peopleAmount(tie.residents) },
          numberCell(tie.milesApart, milesAmount),
          textCell(detailOf(tie)),
        ],
      })),
      notes: ['Journeys and residents are those of all counties that the tie would serve.'],
    },
  ];
}

const detailOf = (tie: MissingTieFacts) => missingTieLine(tie).detail;
