import { readableDate } from '#lib/view/dates.ts';
import type { Decision } from '#lib/reports/model/present/decision.ts';
import type { Deck } from '#lib/reports/model/present/deck.ts';

/** Marks that turn the direction of all that follows: plain text has no end of a paragraph to stop them. */
const DIRECTION_MARKS = /[\u202A-\u202E\u2066-\u2069]/g;

/** The decisions as plain text: what can be saved while no server is in reach. */
export function decisionsText(
  meeting: string,
  {
    region,
    dataVersion,
    dataDate,
    madeOn,
    demonstration,
  }: Pick<Deck, 'region' | 'dataVersion' | 'dataDate' | 'madeOn' | 'demonstration'>,
  decisions: readonly Decision[],
): string {
  const data = dataDate === null ? '' : `, of ${readableDate(dataDate)}`;
  const head = [
    meeting,
    `Minutes · ${region.name}`,
    `${readableDate(madeOn)} · data version ${dataVersion}${data}`,
    demonstration && 'Demonstration: organizations are fictional.',
  ];
  const lines = decisions.map(({ text, who, due, title, finding, counting }, i) => [
    `${i + 1}. ${text.replaceAll('\n', '\n   ')}`,
    who && `   Who: ${who}`,
    due && `   Until: ${due}`,
    `   About: ${title}. ${finding}${counting === null ? '' : ` ${counting}.`}`,
  ]);
  const paragraphs = [head, ...lines].map((parts) => parts.filter(Boolean).join('\n'));
  return `${paragraphs.join('\n\n').replace(DIRECTION_MARKS, '')}\n`;
}
