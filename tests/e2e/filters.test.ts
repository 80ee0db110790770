import { expect, test } from './support/test.ts';

const HOUSING = '/?support=recovery-housing';

test('a filter is chosen by keyboard: sentence and states change, and the link restores it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(HOUSING);
  const heading = page.getByRole('heading', { level: 1 });
  const before = await heading.textContent();
  const add = page.getByRole('button', { name: 'Add a filter' });
  await expect(add).toBeInViewport();
  await add.focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog', { name: 'Which services count' });
  await expect(panel).toBeVisible();
  await page.keyboard.press('Tab');
  const medication = panel.getByRole('checkbox', { name: 'Welcomes people who take medication' });
  await expect(medication).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(panel).toBeHidden();
  await expect(heading).toContainText(
    'counting only services that welcome people who take medication',
  );
  await expect(page).toHaveURL(/medication=yes/);
  // Fewer services count: no state can be better, and here some are worse.
  const gaps = (text: string | null) => Number(/(\d+) of 120 counties/.exec(text ?? '')?.[1]);
  const filtered = await heading.textContent();
  expect(gaps(filtered)).toBeGreaterThan(gaps(before));

  await page.goto(page.url());
  await expect(heading).toHaveText(filtered ?? '');
  await page.getByRole('link', { name: 'Remove the filter Medication welcome' }).click();
  await expect(heading).toHaveText(before ?? '');
  await expect(page).not.toHaveURL(/medication/);
});

test('Esc closes the panel and changes nothing', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(HOUSING);
  const address = page.url();
  await page.getByRole('button', { name: 'Add a filter' }).click();
  const panel = page.getByRole('dialog', { name: 'Which services count' });
  await panel.getByRole('checkbox', { name: 'Open to the community' }).check();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  expect(page.url()).toBe(address);
});

test('two NARR levels, on a phone, with a county chosen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${HOUSING}&county=21067`);
  await page.getByRole('button', { name: 'Add a filter' }).click();
  const panel = page.getByRole('dialog', { name: 'Which services count' });
  await panel.getByRole('checkbox', { name: '2, monitored' }).check();
  await panel.getByRole('checkbox', { name: '3, supervised' }).check();
  await panel.getByRole('button', { name: 'Show' }).click();
  await expect(page).toHaveURL(/narr=23/);
  await expect(page).toHaveURL(/county=21067/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('NARR level 2 or 3');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the panel opens, and its form keeps the view', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(HOUSING);
    await page.getByRole('button', { name: 'Add a filter' }).click();
    const panel = page.getByRole('dialog', { name: 'Which services count' });
    await panel.getByRole('checkbox', { name: 'Takes parents with their children' }).check();
    await panel.getByRole('button', { name: 'Show' }).click();
    await expect(page).toHaveURL(/support=recovery-housing.*children=yes/);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(
      'that take parents with their children',
    );
  });
});
