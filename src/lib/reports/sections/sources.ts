import { readableDate } from '#lib/view/dates.ts';
import type { ReportFacts } from '../facts.ts';
import type { Block } from '../model/block.ts';
import type { ReportSource } from '../model/report.ts';
import { paragraph, plainly, say } from '../narrative/say.ts';

/** Where the figures came from, with licences. */
export function sourcesSection({ sources, dataVersion, dataDate, today }: ReportFacts): Block[] {
  const day = dataDate === null ? '' : `, last changed on ${readableDate(dataDate)}`;
  return [
    ...paragraph('sources.data', 'body', [
      plainly(
        `Made with ROSC Atlas on ${readableDate(today)} from data version ${dataVersion}${day}.`,
      ),
      sources.length === 0 && say`No source was imported.`,
    ]),
    {
      ...{ kind: 'definitions', id: 'sources.list' },
      items: sources.map((source) => ({
        term: source.title,
        text: sourceText(source),
        url: source.url,
      })),
    },
  ];
}

function sourceText({ publisher, date, licence, demonstration }: ReportSource): string {
  return [
    publisher && `${publisher}.`,
    date && `${readableDate(date)}.`,
    licence === null ? 'Licence not stated.' : `Licence: ${licence}.`,
    demonstration && 'Its organizations are fictional.',
  ]
    .filter(Boolean)
    .join(' ');
}
