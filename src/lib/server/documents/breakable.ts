/** No word of the language is as long: a web address, or words written as one. */
const ENDLESS = /[^\s\u200b]{30,}/gu;

/** As much of it stays together, characters. */
const PART = /[^]{10}(?=[^]{5})/gu;

/** A text whose endless words may go on in the next line: else they run over the edge of page and column. */
export function breakable(text: string): string {
  return text.replace(ENDLESS, (word) => word.replace(PART, '$&\u200b'));
}
