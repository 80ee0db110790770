import type { Amount } from '../model/amount.ts';
import type { ParagraphBlock, Sentence } from '../model/block.ts';

/**
 * A sentence with its numbers: say`${peopleAmount(28473)} people live here.` Words are put in as they
 * stand: nothing in them is read as markup, here or in any format.
 */
export function say(
  strings: TemplateStringsArray,
  ...values: readonly (string | Amount)[]
): Sentence {
  const texts = values.map((value) => (typeof value === 'string' ? value : value.text));
  return {
    text: String.raw({ raw: strings }, ...texts),
    amounts: values.filter((value) => typeof value !== 'string'),
  };
}

/** A sentence whose numbers are told elsewhere as amounts. */
export const plainly = (text: string): Sentence => ({ text, amounts: [] });

/** What a rule may write: a sentence, or nothing. */
export type MaybeSentence = Sentence | false | null | undefined | '';

/** A paragraph of the sentences that there are; nothing where there are none. */
export function paragraph(
  id: string,
  style: ParagraphBlock['style'],
  sentences: readonly MaybeSentence[],
): ParagraphBlock[] {
  const written = sentences.filter((sentence): sentence is Sentence => Boolean(sentence));
  if (written.length === 0) return [];
  return [{ kind: 'paragraph', id, style, sentences: written, edited: null }];
}

/**
 * "a", "a and b", "a, b and c"; of more than the limit: "a, b and 3 more". Where an item has a
 * conjunction of its own, a comma stands before the last: "care, screening and outreach, and housing".
 * @param last "or" after "no" and "any"
 */
export function listed(words: readonly string[], limit = Infinity, last = 'and'): string {
  const shown = words.slice(0, limit);
  const more = words.length - shown.length;
  const all = more > 0 ? [...shown, `${more} more`] : shown;
  if (all.length < 2) return all.join('');
  const comma = all.some((word) => / (?:and|or) /.test(word)) ? ',' : '';
  return `${all.slice(0, -1).join(', ')}${comma} ${last} ${all.at(-1)}`;
}

/** "one county has", "14 counties have": the word that agrees with a number. */
export const agree = ({ value }: Amount, one: string, many: string): string =>
  value === 1 ? one : many;

/** A sentence of a page, with the numbers that stand in it. */
export function quoted(text: string): Sentence {
  const numbers = text.match(/\d[\d,]*(?:\.\d+)?(?: %)?/g) ?? [];
  return {
    text,
    amounts: numbers.map((number): Amount => {
      const value = Number(number.replace(/[ ,%]/g, ''));
      return number.endsWith('%')
        ? { value: value / 100, text: number, unit: 'share' }
        : { value, text: number, unit: 'count' };
    }),
  };
}
