import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Locator, Page } from '@playwright/test';

export type CsvRow = Readonly<Record<string, string>>;

/** Clicks a download and reads the file as a person's spreadsheet would. */
export async function downloadCsv(
  page: Page,
  link: Locator,
): Promise<{ name: string; rows: CsvRow[] }> {
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  return {
    name: download.suggestedFilename(),
    rows: parseCsv(readFileSync(await download.path(), 'utf8')),
  };
}

export function parseCsv(text: string): CsvRow[] {
  return parse<CsvRow>(text, { columns: true, bom: true });
}
