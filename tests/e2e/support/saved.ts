import { readFileSync } from 'node:fs';
import type { Download, Locator, Page } from '@playwright/test';

/** What a click saves: its name and its bytes. */
export async function saved(
  page: Page,
  control: Locator,
): Promise<{ name: string; bytes: Buffer; path: string }> {
  const [download] = await Promise.all<Download | undefined>([
    page.waitForEvent('download', { timeout: 60_000 }),
    control.click().then(() => undefined),
  ]);
  if (!download) throw new Error('Nothing was saved');
  const path = await download.path();
  return { name: download.suggestedFilename(), bytes: readFileSync(path), path };
}
