import { expect, type Locator, type Page } from '@playwright/test';

/** The map that moves, once it has been drawn. */
export async function drawnMap(page: Page): Promise<Locator> {
  const map = page.getByRole('application', { name: /^Map of/ });
  await expect(page.locator('.live.drawn')).toBeVisible({ timeout: 60_000 });
  return map;
}

interface Boundaries {
  boundaries: { box: [west: number, south: number, east: number, north: number] };
  middles: { fips: string; longitude: number; latitude: number }[];
}

/** The padding with which the map shows the whole state, px. */
const PADDING = 24;
const mercator = (latitude: number) =>
  (180 / Math.PI) * Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360));

/** Where the middle of a county lies in the map's canvas while the map shows the whole state, px. */
export async function countyPoint(page: Page, fips: string): Promise<{ x: number; y: number }> {
  const answer = await page.request.get('/api/boundaries?state=KY');
  const { boundaries, middles } = (await answer.json()) as Boundaries;
  const canvas = await page.locator('canvas').boundingBox();
  const middle = middles.find((one) => one.fips === fips);
  if (!canvas || !middle) throw new Error(`The map shows no county ${fips}`);
  const [west, south, east, north] = boundaries.box;
  const [bottom, top] = [mercator(south), mercator(north)];
  const scale = Math.min(
    (canvas.width - 2 * PADDING) / (east - west),
    (canvas.height - 2 * PADDING) / (top - bottom),
  );
  return {
    x: canvas.width / 2 + (middle.longitude - (west + east) / 2) * scale,
    y: canvas.height / 2 - (mercator(middle.latitude) - (top + bottom) / 2) * scale,
  };
}
