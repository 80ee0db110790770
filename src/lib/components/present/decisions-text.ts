import type { Decision } from '#lib/reports/model/present/decision.ts';

/** The decisions as plain text: what can be saved while no server is in reach. */
export function decisionsText(heading: string, decisions: readonly Decision[]): string {
  const lines = decisions.map(({ text, who, due, title, finding, counting }, i) =>
    [
      `${i + 1}. ${text}`,
      who && `   Who: ${who}`,
      due && `   Until: ${due}`,
      `   About: ${title}. ${finding}${counting === null ? '' : ` ${counting}.`}`,
    ]
      .filter(Boolean)
      .join('\n'),
  );
  return `${[heading, ...lines].join('\n\n')}\n`;
}
