import { readableDate } from '#lib/view/dates.ts';
import type { ReportFacts } from '../facts.ts';
import type { Block } from '../model/block.ts';
import { isBrief } from '../model/packets.ts';
import type { ReportSource } from '../model/report.ts';
import { paragraph, plainly, say } from '../narrative/say.ts';

/** Where the figures came from, with licences. */
export function sourcesSection(facts: ReportFacts): Block[] {
  const { sources, dataVersion, dataDate, today } = facts;
  const day = dataDate === null ? '' : `, last changed on ${readableDate(dataDate)}`;
  return [
    ...paragraph('sources.data', 'body', [
      plainly(
        `Made with ROSC Atlas on ${readableDate(today)} from data version ${dataVersion}${day}.`,
      ),
      sources.length === 0 && say`No source was imported.`,
    ]),
    ...(isBrief(facts.request) ? shortList(sources) : [fullList(sources)]),
  ];
}

/** A handout has a line for what a document has a page for. */
const shortList = (sources: readonly ReportSource[]): Block[] =>
  paragraph(
    'sources.short',
    'note',
    sources.map((source) => plainly(`${source.title}. ${sourceText(source)}`)),
  );

function fullList(sources: readonly ReportSource[]): Block {
  return {
    ...{ kind: 'definitions', id: 'sources.list' },
    items: sources.map((source) => ({
      term: source.title,
      text: sourceText(source),
      url: source.url,
    })),
  };
}

function sourceText({ publisher, date, licence, demonstration }: ReportSource): string {
  return [
    publisher && `${publisher}.`,
    date && `${readableDate(date)}.`,
    licence === null ? 'License not stated.' : `License: ${licence}.`,
    demonstration && 'Its organizations are fictional.',
  ]
    .filter(Boolean)
    .join(' ');
}
