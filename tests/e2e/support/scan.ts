import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** Nothing but violations is reported, and nothing of other origins is looked for: both take time. */
function axe(page: Page, part: string): AxeBuilder {
  // The scanner names the same page by the type of another copy of Playwright.
  const same = page as unknown as ConstructorParameters<typeof AxeBuilder>[0]['page'];
  return new AxeBuilder({ page: same })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .include(part);
}

type Violation = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number];

/**
 * Scans a page for what WCAG 2.2 AA and good practice forbid.
 * @param part selector of the only part to scan
 * @returns a line per element at fault: empty where there is none
 */
export async function scan(page: Page, part = 'html'): Promise<string[]> {
  const { violations } = await axe(page, part).withTags(TAGS).analyze();
  const found = await Promise.all(violations.map((violation) => linesOf(page, violation)));
  return found.flat();
}

/** Scans for contrast alone: of all that is asked, only that depends on the theme. */
export async function scanContrast(page: Page, part = 'html'): Promise<string[]> {
  const { violations } = await axe(page, part).withRules(['color-contrast']).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => line(id, node)));
}

async function linesOf(page: Page, { id, nodes }: Violation): Promise<string[]> {
  if (id !== 'target-size') return nodes.map((node) => line(id, node));
  const lines: string[] = [];
  for (const node of nodes)
    if (await isSmall(page, String(node.target[0]))) lines.push(line(id, node));
  return lines;
}

/** What the foot of a phone cuts in half is small only until it is scrolled up: it is asked again there. */
async function isSmall(page: Page, target: string): Promise<boolean> {
  await page
    .locator(target)
    .first()
    .evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const { violations } = await axe(page, target).withRules(['target-size']).analyze();
  return violations.length > 0;
}

const line = (id: string, { target, failureSummary }: Violation['nodes'][number]) =>
  `${id}: ${target.join(' ')} (${failureSummary?.split('\n')[1]?.trim()})`;
