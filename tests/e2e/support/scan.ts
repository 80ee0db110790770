import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/**
 * The rows of the ledger's matrix are all alike, and the time to scan them grows with the square of
 * their number: of more than forty counties the others are left out.
 */
const MORE_OF_THE_SAME = '[role="grid"] tr:nth-child(n + 42)';

/** Nothing but violations is reported, and nothing of other origins is looked for: both take time. */
async function axe(page: Page, ...parts: readonly string[]): Promise<AxeBuilder> {
  // A page that is scanned again (in the other theme, at another width) has the scanner already.
  const there = await page.evaluate(() => 'axe' in window);
  // The scanner names the same page by the type of another copy of Playwright.
  const same = page as unknown as ConstructorParameters<typeof AxeBuilder>[0]['page'];
  const scanner = new AxeBuilder({ page: same, ...(there && { axeSource: 'void 0' }) })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .exclude(MORE_OF_THE_SAME);
  return parts.reduce((all, part) => all.include(part), scanner);
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
  const small = await smallOf(page, nodes.map(selectorOf));
  return nodes.filter((node) => small.has(selectorOf(node))).map((node) => line(id, node));
}

const selectorOf = ({ target }: Violation['nodes'][number]) => String(target[0]);

/**
 * What the foot of a phone cuts in half is small only until it is scrolled up: it is asked again
 * there, together with what else is then in view.
 */
async function smallOf(page: Page, targets: readonly string[]): Promise<Set<string>> {
  const small = new Set<string>();
  let asked = targets;
  for (let first = asked[0]; first !== undefined; first = asked[0]) {
    const middle = first;
    const failing = await smallInView(page, middle, asked);
    if (failing.has(middle)) small.add(middle);
    asked = asked.filter((one) => one !== middle && failing.has(one));
  }
  return small;
}

/** Which of the targets are small while one of them is in the middle; all is put back for the scans that follow. */
async function smallInView(page: Page, middle: string, targets: readonly string[]) {
  const before = await page
    .locator(middle)
    .first()
    .evaluateHandle((element) => {
      const scrolled: [Element, number, number][] = [];
      for (let one = element.parentElement; one; one = one.parentElement)
        scrolled.push([one, one.scrollLeft, one.scrollTop]);
      element.scrollIntoView({ block: 'center' });
      return scrolled;
    });
  const scanner = await axe(page, ...targets);
  const { violations } = await scanner.withRules(['target-size']).analyze();
  await before.evaluate((scrolled) => scrolled.forEach(([one, x, y]) => one.scrollTo(x, y)));
  return new Set(violations.flatMap(({ nodes }) => nodes.map(selectorOf)));
}

const line = (id: string, { target, failureSummary }: Violation['nodes'][number]) =>
  `${id}: ${target.join(' ')} (${failureSummary?.split('\n')[1]?.trim()})`;
