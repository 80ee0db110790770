import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { countIn, coverageOf } from './support/coverage.ts';
import { expect, test } from './support/test.ts';

// The network is taken away for a while, and the browser says so.
test.use({ expectedNoise: [/ERR_INTERNET_DISCONNECTED|Failed to fetch/] });

test('a meeting: open, walk, filter, decide, and take the minutes home', async ({
  page,
  context,
}) => {
  const slide = page.locator('section.slide:visible');
  const headline = slide.getByRole('heading', { level: 2 });
  await page.goto('/?support=recovery-housing');
  await page.getByRole('link', { name: 'Present' }).click();
  await expect(page).toHaveURL(/\/present/);
  await expect(page.getByText('1 of 7', { exact: true })).toBeVisible();

  await page.keyboard.press('ArrowRight');
  const all = await coverageOf(page, 'recovery-housing');
  await expect(headline).toContainText(`${countIn(all, 'gap')} of 120 counties of Kentucky`);
  await page.keyboard.press('End');
  await expect(headline).toHaveText('What do we do about it?');
  await page.keyboard.press('Home');
  await page.keyboard.press('Space');
  await expect(page.getByText('2 of 7', { exact: true })).toBeVisible();
  await expect(page).toHaveURL(/#support\.recovery-housing$/);

  // W tells the arithmetic, T the table; Esc closes them and does not leave.
  await page.keyboard.press('w');
  const why = page.getByRole('dialog', { name: 'Why? Recovery housing' });
  await expect(why).toContainText(`${countIn(all, 'gap')} gap + `);
  await expect(why.getByRole('listitem').filter({ hasText: 'Reach.' }).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(why).toBeHidden();
  await page.keyboard.press('t');
  await expect(page.getByRole('dialog').getByRole('row')).toHaveCount(122);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page).toHaveURL(/\/present/);

  // A filter answers where the meeting stands.
  await page.getByRole('button', { name: 'Add a filter' }).click();
  await page.getByLabel('Welcomes people who take medication').check();
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page).toHaveURL(/medication=yes/);
  await expect(slide.getByText('Counting only services that welcome')).toBeVisible();
  const some = await coverageOf(page, 'recovery-housing&medication=yes');
  await expect(headline).toContainText(`${countIn(some, 'gap')} of 120 counties of Kentucky`);

  await page.keyboard.press('d');
  await page.getByLabel('What was decided').fill('Open one residence in <Paducah> & call $HFA');
  await page.getByLabel('Who, a role').fill('Housing authority');
  await page.getByRole('button', { name: 'Mark it' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();

  // What was opened stays when the network goes, and a decision is not lost with the page.
  await context.setOffline(true);
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText('3 of 7', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Remove the filter' }).click();
  await expect(page.getByRole('alert')).toContainText('The network is away');
  await page.keyboard.press('t');
  await expect(page.getByRole('dialog').getByRole('table')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('End');
  const [text] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Text' }).click(),
  ]);
  expect(text.suggestedFilename()).toMatch(
    /^rosc-minutes_kentucky_.*_data-\d+_demonstration\.txt$/,
  );
  expect(readFileSync(await text.path(), 'utf8')).toContain('1. Open one residence in <Paducah>');
  await context.setOffline(false);
  await page.reload();
  await page.keyboard.press('End');
  await expect(headline).toHaveText('We marked 1 decision.');

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Word' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^rosc-minutes_kentucky_recovery-housing_.*\.docx$/);
  const files = unzipSync(new Uint8Array(readFileSync(await download.path())));
  const document = strFromU8(files['word/document.xml'] ?? new Uint8Array());
  expect(document).toContain('Open one residence in &lt;Paducah&gt; &amp; call $HFA');
  expect(document).toContain(`${countIn(some, 'gap')} of 120 counties of Kentucky`);
});

test('notes in a second window follow the slides, and turn them', async ({ page, context }) => {
  await page.goto('/present?with=21193.21119&support=recovery-housing');
  const [notes] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('n')]);
  await expect(notes.getByText('Slide 1 of')).toBeVisible();
  await notes.getByRole('button', { name: 'Next' }).click();
  await expect(notes.getByText('Slide 2 of')).toBeVisible();
  await expect(page.getByText('2 of 8', { exact: true })).toBeVisible();
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('all slides are read one below the other', async ({ page }) => {
    await page.goto('/present?with=21193&support=recovery-housing');
    await expect(page.locator('section.slide')).toHaveCount(7);
    await expect(page.getByRole('heading', { level: 2 })).toHaveCount(7);
    await expect(page.locator('section.slide').last()).toBeVisible();
  });
});
