import { expect, it } from 'vitest';
import { tall, text } from '#lib/server/documents/xlsx/table-sheet.ts';

const heightOf = (value: string, width: number) =>
  tall([text(value, { wrap: true })], [width])[0]?.height;

it.each([
  ['one line has the height of its program', 'four word', 9, undefined],
  ['a word that does not fit begins a line', 'four words', 9, 30],
  ['a word longer than a line takes as many as it fills', 'x'.repeat(25), 10, 45],
  ['no row is taller than a spreadsheet opens', 'word '.repeat(900), 10, 409],
])('%s', (_, value, width, height) => {
  expect(heightOf(value, width)).toBe(height);
});
