/** As long as a spreadsheet bears a sheet's name, in characters. */
const LONGEST = 31;

/** "Table 2 Every scored support": the label, which is unique, and as many whole words as fit. */
export function sheetName(label: string, title: string): string {
  let name = plain(label);
  for (const word of plain(title).split(' ')) {
    if (name.length + 1 + word.length > LONGEST) break;
    name += ` ${word}`;
  }
  return name.replace(/(?:[\s,;:.–-]|\b(?:of|the|in|and|for|by|to|a)$)+$/, '');
}

/** Without what no sheet's name may hold, and in plain letters: references to sheets are written by hand. */
const plain = (text: string) =>
  text
    .replace(/[^\p{L}\p{N} ,.()–-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
