import { legalText } from './legal-text.ts';

/** Text as it is set in lines: a number and its sign or unit stay on one ("24 %", "8.3 mi"). */
export function setText(text: string): string {
  return legalText(text).replace(/(?<=\d) (?=%|mi\b)/g, '\u00a0');
}
