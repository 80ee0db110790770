import { legalText } from '#lib/view/legal-text.ts';

const RIGHT_TO_LEFT = String.raw`[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]`;

/** Words written from right to left, with what stands between them. */
const RUN = new RegExp(`${RIGHT_TO_LEFT}(?:[^A-Za-z0-9]*${RIGHT_TO_LEFT})*`, 'gu');

const LEFT_TO_RIGHT_MARK = '\u200e';

/**
 * Text as it is set in lines: a number and its sign or unit stay on one ("24 %", "8.3 mi"); and a
 * number after a name that is written from right to left stays after it, where it would else be drawn
 * into the name.
 */
export function setText(text: string): string {
  return legalText(text)
    .replace(/(?<=\d) (?=%|mi\b)/g, '\u00a0')
    .replace(RUN, `$&${LEFT_TO_RIGHT_MARK}`);
}
