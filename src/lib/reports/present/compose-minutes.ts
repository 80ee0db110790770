import { readableDate } from '#lib/view/dates.ts';
import type { ReportFacts } from '../facts.ts';
import type { Block, TableBlock } from '../model/block.ts';
import type { Decision } from '../model/present/decision.ts';
import type { Report } from '../model/report.ts';
import { textColumn } from '../columns.ts';
import { countAmount } from '../narrative/amounts.ts';
import { textCell } from '../narrative/cells.ts';
import { agree, paragraph, plainly, say } from '../narrative/say.ts';
import { methodsSection, ROUNDING } from '../sections/methods.ts';
import { sourcesSection } from '../sections/sources.ts';

/** What was decided, and in which meeting. */
export interface MinutesInput {
  /** Null where the meeting was given no name. */
  meeting: string | null;
  decisions: readonly Decision[];
}

/**
 * The minutes of a meeting as a report: what was decided, on which finding, how it was counted and
 * where it is from. Every format that writes a report writes them.
 */
export function composeMinutes(facts: ReportFacts, { meeting, decisions }: MinutesInput): Report {
  const { region, today } = facts;
  const request = { ...facts.request, packet: 'handout' as const };
  return {
    title: meeting ?? `Decisions on recovery supports in ${region.name}`,
    subtitle: `Minutes · ${region.name}`,
    language: 'en-US',
    ...{ region, request },
    ...{ dataVersion: facts.dataVersion, dataDate: facts.dataDate, madeOn: today },
    ...{ demonstration: facts.demonstration, counting: facts.counting },
    ...{ yardsticks: facts.yardsticks, sources: facts.sources, rounding: ROUNDING },
    sections: [
      { id: 'summary', title: 'Decisions', blocks: decisionBlocks(facts, decisions) },
      ...(decisions.length > 0
        ? [{ id: 'gaps' as const, title: 'What they rest on', blocks: findingBlocks(decisions) }]
        : []),
      { id: 'methods', title: 'How it was counted', blocks: methodsSection({ ...facts, request }) },
      { id: 'sources', title: 'Sources', blocks: sourcesSection(facts) },
    ],
  };
}

function decisionBlocks(
  { today, region, demonstration }: ReportFacts,
  decisions: readonly Decision[],
): Block[] {
  const count = countAmount(decisions.length);
  return [
    ...paragraph('minutes.finding', 'lead', [
      decisions.length === 0
        ? say`No decision was marked.`
        : say`${count} ${agree(count, 'decision was', 'decisions were')} marked on the slides of ${region.name}.`,
    ]),
    ...paragraph('minutes.date', 'note', [
      plainly(`Written on ${readableDate(today)}, as the meeting worded it.`),
      demonstration &&
        plainly('Demonstration: organizations are fictional; counties and populations are real.'),
    ]),
    ...(decisions.length > 0 ? [decisionTable(decisions)] : []),
  ];
}

function decisionTable(decisions: readonly Decision[]): TableBlock {
  return {
    ...{ kind: 'table', id: 'minutes.decisions', label: 'Table 1', title: 'What was decided' },
    columns: [
      textColumn('number', 'No.', 0.6),
      textColumn('decision', 'Decision', 5),
      textColumn('who', 'Who', 2),
      textColumn('due', 'Until', 1.5),
      textColumn('about', 'About', 2),
    ],
    rows: decisions.map(({ text, who, due, title }, i) => ({
      ...{ key: `decision-${i + 1}`, role: 'body' },
      cells: [textCell(String(i + 1)), ...[text, who, due, title].map(textCell)],
    })),
    notes: [],
  };
}

/** Each finding once, in the order in which the meeting came to it. */
function findingBlocks(decisions: readonly Decision[]): Block[] {
  const findings = new Map(
    decisions.map(({ slide, title, finding, counting }) => [
      [slide, finding, counting].join(' '),
      { title, finding, counting },
    ]),
  );
  return [
    ...paragraph('minutes.findings', 'body', [
      plainly('As the slides said when the decisions were marked.'),
    ]),
    {
      ...{ kind: 'definitions', id: 'minutes.findings.list' },
      items: [...findings.values()].map(({ title, finding, counting }) => ({
        ...{ term: title, url: null },
        text: counting === null ? finding : `${finding} ${counting}.`,
      })),
    },
  ];
}
