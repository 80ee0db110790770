import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { atNorth, useSmallAtlas } from '../../support/small-atlas.ts';

const PATIENCE = 30_000;
const small = useSmallAtlas();
let product: Awaited<ReturnType<typeof load>>;

/** The services as a server that was just started has them: nothing is worked out yet. */
async function load() {
  vi.resetModules();
  const [warm, cells, nation, terms, atlas] = await Promise.all([
    import('#lib/server/services/warm-up.ts'),
    import('#lib/server/services/coverage.ts'),
    import('#lib/server/services/national/national-page.ts'),
    import('#lib/server/services/terms.ts'),
    import('#lib/server/services/atlas.ts'),
  ]);
  return { ...warm, ...cells, ...nation, ...terms, ...atlas };
}

beforeEach(async () => {
  vi.stubEnv('ROSC_DB', small.file);
  product = await load();
});

afterEach(() => {
  vi.unstubAllEnvs();
});

const run = (sql: string, ...values: unknown[]) => small.db.$client.prepare(sql).run(...values);
const served = async () => {
  const atlas = product.theAtlas();
  const cells = await product.getStateCells(atlas, '21', await product.getTerms(atlas));
  return cells.filter(({ servicesInCounty }) => servicesInCounty > 0).length;
};

describe('what is worked out before somebody asks', () => {
  it('is the state that pages show first: it is found and not worked out again', async () => {
    await product.warmUp();
    // The version stays, so only what is worked out anew would see this.
    run("update services set modality = 'virtual'");
    expect(await served()).toBeGreaterThan(0);
    product = await load();
    expect(await served()).toBe(0);
  });

  it(
    'is the country, too, where there is more than one state',
    async () => {
      const { latitude, longitude } = atNorth(200);
      const tract = ['39001990100', '39001', 10, latitude, longitude, 'list'];
      run(
        `insert into tracts (geoid, county, population, latitude, longitude, source_id)
         values (?, ?, ?, ?, ?, ?)`,
        ...tract,
      );
      await product.warmUp();
      const told = await product.getNationalProgress(product.theAtlas(), null);
      expect(told).toEqual({ ready: true, progress: null });
    },
    PATIENCE,
  );

  it('is not the country where there is one state', async () => {
    await product.warmUp();
    const told = await product.getNationalProgress(product.theAtlas(), null);
    expect(told.ready).toBe(false);
  });

  it('is nothing where there is no database', async () => {
    vi.stubEnv('ROSC_DB', `${small.file}-missing`);
    await expect(product.warmUp()).resolves.toBeUndefined();
  });
});
