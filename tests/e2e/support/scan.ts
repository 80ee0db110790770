import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/**
 * The rows of the ledger's matrix are all alike, and the time to scan them grows with the square of
 * their number: of more than forty counties the others are left out.
 */
const MORE_OF_THE_SAME = '[role="grid"] tr:nth-child(n + 42)';

/** Nothing but violations is reported, and nothing of other origins is looked for: both take time. */
async function axe(page: Page, part: string): Promise<AxeBuilder> {
  // A page that is scanned again (in the other theme, at another width) has the scanner already.
  const there = await page.evaluate(() => 'axe' in window);
  // The scanner names the same page by the type of another copy of Playwright.
  const same = page as unknown as ConstructorParameters<typeof AxeBuilder>[0]['page'];
  return new AxeBuilder({ page: same, ...(there && { axeSource: 'void 0' }) })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .include(part)
    .exclude(MORE_OF_THE_SAME);
}

type Violation = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number];

/**
 * Scans a page for what WCAG 2.2 AA and good practice forbid.
 * @param part selector of the only part to scan
 * @returns a line per element at fault: empty where there is none
 */
export async function scan(page: Page, part = 'html'): Promise<string[]> {
  const { violations } = await (await axe(page, part)).withTags(TAGS).analyze();
  const found = await Promise.all(violations.map((violation) => linesOf(page, violation)));
  return found.flat();
}

/** Scans for contrast alone: of all that is asked, only that depends on the theme. */
export async function scanContrast(page: Page, part = 'html'): Promise<string[]> {
  const { violations } = await (await axe(page, part)).withRules(['color-contrast']).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => line(id, node)));
}

async function linesOf(page: Page, { id, nodes }: Violation): Promise<string[]> {
  if (id !== 'target-size') return nodes.map((node) => line(id, node));
  const lines: string[] = [];
  for (const node of nodes)
    if (await isSmall(page, String(node.target[0]))) lines.push(line(id, node));
  return lines;
}

/**
 * What the foot of a phone cuts in half is small only until it is scrolled up: it is asked again
 * there, and all is put back for the scans that follow.
 */
async function isSmall(page: Page, target: string): Promise<boolean> {
  const before = await page
    .locator(target)
    .first()
    .evaluateHandle((element) => {
      const scrolled: [Element, number, number][] = [];
      for (let one = element.parentElement; one; one = one.parentElement)
        scrolled.push([one, one.scrollLeft, one.scrollTop]);
      element.scrollIntoView({ block: 'center' });
      return scrolled;
    });
  const { violations } = await (await axe(page, target)).withRules(['target-size']).analyze();
  await before.evaluate((scrolled) => scrolled.forEach(([one, x, y]) => one.scrollTo(x, y)));
  return violations.length > 0;
}

const line = (id: string, { target, failureSummary }: Violation['nodes'][number]) =>
  `${id}: ${target.join(' ')} (${failureSummary?.split('\n')[1]?.trim()})`;
