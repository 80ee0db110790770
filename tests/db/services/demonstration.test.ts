import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findState, type State } from '#lib/domain/state.ts';
import { migrateDatabase, openDatabase, type Db } from '#lib/server/db/client.ts';
import { initializeDatabase } from '#lib/server/intake/initialize.ts';
import { loadDemonstration } from '#lib/server/intake/load-demonstration.ts';
import { createAtlas, type Atlas } from '#lib/server/services/atlas.ts';
import { getCountyPage } from '#lib/server/services/county-page.ts';
import { getCoverage } from '#lib/server/services/coverage.ts';
import { getGapsPage } from '#lib/server/services/gaps-page.ts';
import { getMapPage } from '#lib/server/services/map-page.ts';
import { ledgerCell, type GapsPage } from '#lib/view/gaps-page.ts';
import { miles } from '#lib/view/numbers.ts';
import type { MapPage } from '#lib/view/map-page.ts';

const at = (relative: string) => fileURLToPath(new URL(`../../../${relative}`, import.meta.url));
const KY = findState('KY') as State;

// One database for all: nothing here changes it.
let folder: string;
let db: Db;
let atlas: Atlas;
let ledger: GapsPage;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'rosc-demonstration-'));
  db = openDatabase(path.join(folder, 'demo.db'));
  migrateDatabase(db, at('src/lib/server/db/migrations'));
  initializeDatabase(db);
  await loadDemonstration(db, at('data/kentucky'));
  atlas = createAtlas(db);
  ledger = await getGapsPage(atlas, KY, { support: 'recovery-housing', county: null, why: false });
}, 60_000);

afterAll(() => {
  db.$client.close();
  rmSync(folder, { recursive: true, force: true });
});

const mapOf = (support: string): Promise<MapPage> =>
  getMapPage(atlas, KY, { support, county: null });

describe('the ledger and the maps', () => {
  it('say the same of each cell', async () => {
    const counties = new Map(ledger.rows.map((row) => [row.fips, row]));
    let compared = 0;
    for (const [index, { support, gapCounties }] of ledger.columns.entries()) {
      const { rows, counts } = await mapOf(support.slug);
      expect(counts.gap, support.slug).toBe(gapCounties ?? 0);
      for (const row of rows) {
        const own = counties.get(row.fips);
        if (!own) throw new Error(`The ledger has no ${row.fips}`);
        const { nearestMiles, ...cell } = ledgerCell(own, index);
        expect(cell, `${row.fips} ${support.slug}`).toEqual({
          ...{ state: row.state, robust: row.robust, services: row.servicesInCounty },
          ...{ confirmed: row.confirmedOn !== null, edge: row.edge, outOfReach: row.outOfReach },
          unsaid: row.unsaid,
        });
        // The ledger keeps miles as they are shown; both must show the same.
        expect(miles(nearestMiles)).toBe(miles(row.nearestMiles));
        expect(own.population).toBe(row.population);
        compared++;
      }
    }
    expect(compared).toBe(120 * ledger.columns.length);
  });

  it('say the same as the coverage cells that the command and the files give', async () => {
    const { cells } = await getCoverage(atlas, { state: 'KY' });
    const states = new Map(cells.map((cell) => [`${cell.county} ${cell.support}`, cell.state]));
    for (const row of ledger.rows) {
      ledger.columns.forEach(({ support }, index) => {
        const key = `${row.fips} ${support.slug}`;
        expect(ledgerCell(row, index).state, key).toBe(states.get(key));
      });
    }
  });
});

describe('the ledger', () => {
  it('counts for each county its own letters, over the scored types', () => {
    const types = ledger.columns.flatMap(({ support }, index) =>
      support.kind === 'type' && support.scored ? [{ index, dimension: support.dimension }] : [],
    );
    expect(types).toHaveLength(40);
    for (const row of ledger.rows) {
      const letters = types.map(({ index }) => (row.states[index] ?? '').toLowerCase());
      const covered = letters.filter((letter) => letter === 'c').length;
      const assessed = letters.filter((letter) => letter !== 'x').length;
      expect(row.total, row.name).toEqual({ covered, assessed });
      expect(row.gaps, row.name).toBe(letters.filter((letter) => letter === 'g').length);
    }
  });

  it('has no gap where no source lists the support', async () => {
    const { cells } = await getCoverage(atlas, { state: 'KY' });
    const uncovered = cells.filter(
      ({ evidence, servicesInCounty }) => evidence.listing === null && servicesInCounty === 0,
    );
    expect(uncovered.length).toBeGreaterThan(100);
    expect(uncovered.filter(({ state }) => state !== 'not-assessed')).toEqual([]);
  });
});

describe('the profile of a county', () => {
  it.each(['21193', '21067', '21111', '21189'])(
    '%s counts as many supports, covered and missing, as its row of the ledger',
    async (fips) => {
      const row = ledger.rows.find((one) => one.fips === fips);
      const { dimensions, missing, population } = await getCountyPage(atlas, fips, null);
      const sum = (of: 'covered' | 'assessed') => dimensions.reduce((all, one) => all + one[of], 0);
      expect({ covered: sum('covered'), assessed: sum('assessed') }).toEqual(row?.total);
      expect(missing).toHaveLength(row?.gaps ?? -1);
      expect(population).toBe(row?.population);
    },
  );
});

describe('the demonstration', () => {
  it('says on every map that it is one', async () => {
    const { sources } = await mapOf('recovery-housing');
    expect(sources.join(' ')).toMatch(/fictional/i);
  });
});
