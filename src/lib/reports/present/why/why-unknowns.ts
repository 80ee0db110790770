import type { ExplanationStep } from '#lib/view/explanation.ts';
import type { ReportFacts } from '../../facts.ts';
import { countAmount, shareAmount } from '../../narrative/amounts.ts';

/** How old records are, added up over the counties. */
export function whyUnknowns({ known }: ReportFacts): ExplanationStep[] {
  const sum = (of: (line: (typeof known)[number]) => number) =>
    known.reduce((all, line) => all + of(line), 0);
  const records = sum((line) => line.records);
  if (records === 0) return [];
  const never = sum(({ ages }) => ages.never);
  const old = sum(({ ages }) => ages.old);
  const count = (value: number) => countAmount(value).text;
  return [
    {
      title: 'Records.',
      text: 'A record is one service at one place. Its age is that of its last verification.',
      arithmetic: `${count(never)} never verified + ${count(old)} more than 12 months ago = ${count(never + old)}`,
    },
    {
      title: 'Share.',
      text: 'Of all records located here.',
      arithmetic: `${count(never + old)} ÷ ${count(records)} records = ${shareAmount((never + old) / records).text}`,
    },
    {
      title: 'None found.',
      text: `${count(sum((line) => line.unconfirmed))} times no service was found where one was asked for, and nobody has confirmed that there is none.`,
      arithmetic: null,
    },
  ];
}
