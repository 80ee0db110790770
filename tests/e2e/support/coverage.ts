import { expect, type Page } from '@playwright/test';
import { parseCsv, type CsvRow } from './download-csv.ts';

/** The coverage cells of a support in all counties of Kentucky, as the app gives them in a file. */
export async function coverageOf(page: Page, support: string): Promise<CsvRow[]> {
  const answer = await page.request.get(`/api/coverage.csv?state=KY&support=${support}`);
  expect(answer.status()).toBe(200);
  return parseCsv(await answer.text());
}

/** How many of the cells are in a state. */
export const countIn = (cells: readonly CsvRow[], state: string): number =>
  cells.filter((cell) => cell['state'] === state).length;

/** Residents out of reach, as the pages write a number of people. */
export function peopleOutOfReach(cells: readonly CsvRow[]): string {
  const sum = cells.reduce((all, cell) => all + Number(cell['out_of_reach']), 0);
  return Math.round(sum).toLocaleString('en-US');
}
