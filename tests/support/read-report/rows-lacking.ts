import type { TableBlock } from '#lib/reports/model/block.ts';

const NUMBERS = /\d+(?:[.,]\d+)*/g;

/**
 * Rows of a table that a page does not have as lines: each begins as its label does and goes on with
 * the row's numbers in the order of their columns; rows follow each other as the model has them.
 * @param text of a PDF, laid out as on its pages (`pdftotext -layout`)
 * @returns labels of the rows that are not found after those before them
 */
export function rowsLacking(text: string, { label, rows }: TableBlock): string[] {
  const lines = text.split('\n').map((line) => line.trim());
  let at = lines.findIndex((line) => line.startsWith(`${label}. `));
  if (at < 0) return [label];
  return rows.flatMap(({ role, cells }) => {
    const name = cells[0]?.text ?? '';
    const [word = ''] = name.split(' ');
    const numbers = cells.flatMap((cell) =>
      cell.kind === 'number' ? (cell.text.match(NUMBERS) ?? []) : [],
    );
    const found = lines.findIndex(
      (line, i) => i > at && line.startsWith(word) && inOrder(numbers, line.match(NUMBERS) ?? []),
    );
    if (found < 0) return [`${role} ${name}: ${numbers.join(' ')}`];
    at = found;
    return [];
  });
}

/** Whether all are among others in the same order. */
function inOrder(wanted: readonly string[], found: readonly string[]): boolean {
  let next = 0;
  for (const one of found) if (one === wanted[next]) next++;
  return next === wanted.length;
}
