import { downloadCsv } from './support/download-csv.ts';
import { expect, test } from './support/test.ts';

test('residents out of reach by group, with suppressed and unreliable apart', async ({ page }) => {
  await page.goto('/gaps/equity?support=recovery-cafe');
  await page.getByLabel('Counties by').selectOption({ label: 'Drug-related deaths per 100,000' });
  await expect(page).toHaveURL('/gaps/equity?support=recovery-cafe&by=drug-mortality');
  const table = page.getByRole('table', { name: /^Residents out of reach/ });
  await expect(table.getByRole('rowheader')).toHaveText([
    /^Least need/,
    /^Second quarter/,
    /^Third quarter/,
    /^Most need/,
    /^Unreliable/,
    /^Suppressed/,
  ]);
  const { rows } = await downloadCsv(page, page.getByRole('link', { name: 'Figures as CSV' }));
  const own = rows.filter((row) => row['support'] === 'recovery-cafe');
  expect(own.map((row) => Number(row['counties']))).toEqual([25, 25, 24, 25, 16, 5]);
  for (const [i, row] of own.entries()) {
    const people = Math.round(Number(row['out_of_reach'])).toLocaleString('en-US');
    await expect(table.getByRole('row').nth(i + 1)).toContainText(people);
  }
});

test('deaths are told by vulnerability, and say what the source withholds', async ({ page }) => {
  await page.goto('/gaps/equity?by=svi');
  const table = page.getByRole('table', { name: /^Drug-related deaths/ });
  await expect(table.getByRole('rowheader')).toHaveText(['Urban', 'Rural', 'All counties']);
  await expect(page.getByText(/in 115 of 120 counties of Kentucky together/)).toBeVisible();
  await page.goto('/gaps/equity?by=unemployed');
  await expect(table).toHaveCount(0);
});
