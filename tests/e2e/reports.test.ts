import { strFromU8, unzipSync } from 'fflate';
import { HAS_POPPLER, readPdf } from '../support/poppler.ts';
import { saved } from './support/saved.ts';
import { expect, test } from './support/test.ts';

const xmlText = (file: Uint8Array, names: RegExp) =>
  Object.entries(unzipSync(file))
    .filter(([name]) => names.test(name))
    .map(([, bytes]) => unescapeXml(strFromU8(bytes).replace(/<[^>]+>/g, ' ')))
    .join(' ');

const unescapeXml = (text: string) => text.replaceAll('&lt;', '<').replaceAll('&amp;', '&');

/** What a person writes over the finding, and the part of it that every reader gives back as it is. */
const PLAIN = 'The coalition counted two more groups than the directories name.';
/** Files that hold sentences; tables alone have numbers. */
const SENTENCES = new Set(['PDF', 'Word', 'Web page']);

const OWN = `${PLAIN} 🙂 <b>`;

test.describe('a report', () => {
  // The browser tells on its console that a file was refused.
  test.use({ expectedNoise: [/400/] });

  test('a planner chooses three counties, builds, edits, freezes, opens again, downloads all formats and presents', async ({
    page,
  }) => {
    test.slow();
    await page.goto('/reports');
    await page.getByRole('radio', { name: 'One county or several' }).check();
    const picker = page.getByRole('group', { name: 'Counties of the report' });
    for (const name of ['Perry', 'Knott', 'Letcher']) {
      await picker.getByRole('searchbox').fill(name);
      await picker.getByRole('checkbox', { name, exact: true }).check();
    }
    await page.getByLabel('Name for these counties together').fill('Three rivers');
    await page.getByRole('radio', { name: /^Needs statement/ }).check();
    await page.getByRole('button', { name: 'Build the report' }).click();
    const sheet = page.getByRole('article', { name: 'Recovery supports in Three rivers' });
    await expect(sheet).toBeVisible({ timeout: 60_000 });
    await expect(page).toHaveURL(
      /with=21119\.21133\.21193&name=Three\+rivers&packet=needs-statement/,
    );

    const finding = await sheet.getByText('people there are out of reach').textContent();
    const people = /([\d,]+) people there are out of reach/.exec(finding ?? '')?.[1] ?? 'no number';
    const edit = sheet.getByRole('button', { name: 'Edit this paragraph' }).first();
    await edit.focus();
    await page.keyboard.press('Enter');
    const text = sheet.getByRole('textbox', { name: 'Text of the paragraph' });
    await expect(text).toBeFocused();
    await text.fill(OWN);
    await page.keyboard.press('Control+Enter');
    await expect(edit).toBeFocused();
    await expect(sheet.getByText(OWN)).toBeVisible();
    await page.reload();
    await expect(sheet.getByText(OWN), 'kept in this browser').toBeVisible();

    const file = await saved(page, page.getByRole('link', { name: 'Save report file' }));
    expect(file.name).toMatch(
      /^rosc-report_three-rivers_\d{4}-\d\d-\d\d_data-\d+_demonstration\.json$/,
    );
    const title = await sheet.getByRole('heading').first().textContent();
    const kept = JSON.parse(file.bytes.toString()) as { edits: Record<string, string> };
    expect(kept.edits, 'the frozen file').toEqual({ 'summary.finding': OWN });
    const figures = await sheet.getByRole('table').allTextContents();

    await page.goto('/reports');
    await page.getByLabel('Open report file').setInputFiles({
      name: 'other.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"format":"another"}'),
    });
    await expect(page.getByRole('alert').filter({ hasText: 'no report file' })).toBeVisible();
    await page.getByLabel('Open report file').setInputFiles(file.path);
    await expect(
      page.getByText('The data has not changed since this report was made.'),
    ).toBeVisible({
      timeout: 60_000,
    });
    await expect(sheet.getByText(OWN)).toBeVisible();
    expect(await sheet.getByRole('heading').first().textContent()).toBe(title);
    expect(await sheet.getByRole('table').allTextContents()).toEqual(figures);

    // Each format by a reader of its own: the sentence that was edited, and a number of the table.
    const said = (name: string) => page.getByRole('link', { name, exact: true });
    const read: Record<string, (bytes: Buffer) => string> = {
      PDF: (bytes) => readPdf('pdftotext', ['-layout'], bytes),
      Word: (bytes) => xmlText(bytes, /^word\/document\.xml$/),
      Spreadsheet: (bytes) => xmlText(bytes, /\.xml$/),
      'Web page': (bytes) => unescapeXml(bytes.toString()),
      'Tables and figures': (bytes) => xmlText(bytes, /\.csv$/),
    };
    for (const [label, textOf] of Object.entries(read)) {
      const { name, bytes } = await saved(page, said(label));
      expect(name).toMatch(/^rosc-report_three-rivers_/);
      // Where Poppler is not installed, that the PDF is one must do.
      if (label === 'PDF' && !HAS_POPPLER) {
        expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
        continue;
      }
      const text = textOf(bytes).replace(/\s+/g, ' ');
      if (SENTENCES.has(label)) expect(text, label).toContain(PLAIN);
      expect(text.replaceAll(',', ''), label).toContain(people.replaceAll(',', ''));
    }

    await page.getByRole('link', { name: 'Present' }).click();
    await expect(page).toHaveURL(/\/present/);
    const headline = page.locator('section.slide:visible').getByRole('heading', { level: 2 });
    await expect(headline).toContainText(`${people} people there are out of reach`);
  });
});

test('a report that is being built is followed and can be cancelled; what was chosen stays', async ({
  page,
}) => {
  // In place of a server that tells a step of a long report and then takes its time.
  await page.addInitScript(() => {
    const real = window.fetch;
    window.fetch = (asked, init) => {
      if (!String(asked).includes('/api/report-progress')) return real(asked, init);
      const lines = new ReadableStream<Uint8Array>({
        start(stream) {
          stream.enqueue(new TextEncoder().encode('{"done":2,"of":5}\n'));
          init?.signal?.addEventListener('abort', () => {
            document.documentElement.dataset['givenUp'] = 'yes';
            stream.error(init.signal?.reason);
          });
        },
      });
      return Promise.resolve(new Response(lines));
    };
  });
  await page.goto('/reports');
  await page.getByRole('radio', { name: 'All of Kentucky' }).check();
  await page.getByRole('button', { name: 'Build the report' }).click();
  await expect(page.getByText('Building the report: following hand-offs …')).toBeVisible();
  await expect(page.getByRole('progressbar', { name: 'Building the report' })).toHaveAttribute(
    'value',
    '2',
  );
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('Building the report')).toBeHidden();
  await expect(page.locator('html'), 'the server is told').toHaveAttribute('data-given-up', 'yes');
  await expect(page).toHaveURL('/reports');
  await expect(page.getByRole('radio', { name: 'All of Kentucky' })).toBeChecked();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the form builds the report', async ({ page }) => {
    await page.goto('/reports?state=KY&support=recovery-housing');
    await page.getByRole('radio', { name: 'One county or several' }).check();
    for (const name of ['Perry', 'Knott']) {
      await page.getByRole('checkbox', { name, exact: true }).check();
    }
    await page.getByRole('radio', { name: /^Coalition handout/ }).check();
    await page.getByRole('button', { name: 'Build the report' }).click();
    await expect(
      page.getByRole('heading', { name: 'Recovery housing in Knott and Perry Counties, Kentucky' }),
    ).toBeVisible();
    await expect(page.getByRole('link', { name: 'PDF' })).toBeVisible();
  });
});
