import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { productYardsticks } from '#lib/server/intake/product-data.ts';
import { BELL, useSmallAtlas } from '../../support/small-atlas.ts';

const small = useSmallAtlas();
let product: Awaited<ReturnType<typeof load>>;

/** The services as a server that was just started has them: no database is open yet. */
async function load() {
  vi.resetModules();
  const [shell, page, health, atlas] = await Promise.all([
    import('#lib/server/services/shell.ts'),
    import('#lib/server/services/get-page.ts'),
    import('#lib/server/services/health.ts'),
    import('#lib/server/services/atlas.ts'),
  ]);
  return { ...shell, ...page, ...health, ...atlas };
}

beforeEach(async () => {
  vi.stubEnv('ROSC_DB', small.file);
  product = await load();
});

afterEach(() => {
  vi.unstubAllEnvs();
});

const run = (sql: string, ...values: unknown[]) => small.db.$client.prepare(sql).run(...values);

describe('the frame of the pages', () => {
  it('shows the state that has data', async () => {
    expect(await product.getShell(null)).toEqual({
      status: 'ready',
      state: { fips: '21', code: 'KY', name: 'Kentucky' },
      states: [{ code: 'KY', name: 'Kentucky' }],
      ...{ demonstration: false, dataDate: null, dataVersion: 1 },
    });
  });

  it.each([
    ['OH', 'Ohio'],
    ['ky', 'Kentucky'],
    // A state that does not exist is the product's choice.
    ['ZZ', 'Kentucky'],
  ])('shows, asked for %s, %s', async (asked, name) => {
    expect((await product.getShell(asked)).state?.name).toBe(name);
  });

  it('puts the state with the most services first, the others by name', async () => {
    run("insert into tracts values ('10001000001', '10001', 5, 39, -75, 'census')");
    run("insert into tracts values ('01001000001', '01001', 5, 32, -86, 'census')");
    const { states, state } = await product.getShell(null);
    expect(states.map(({ code }) => code)).toEqual(['KY', 'AL', 'DE']);
    expect(state?.code).toBe('KY');
  });

  it('says that organizations are fictional where one source says so', async () => {
    run("update sources set demonstration = 1 where id = 'list'");
    expect((await product.getShell(null)).demonstration).toBe(true);
  });

  it('of a database without residents is empty', async () => {
    run('delete from tracts');
    expect(await product.getShell(null)).toMatchObject({
      status: 'empty',
      state: null,
      states: [],
    });
  });

  it('says so where there is no database, and where it was never initialized', async () => {
    run('delete from meta');
    const nothing = { status: 'no-database', state: null, dataVersion: null };
    expect(await product.getShell(null)).toMatchObject(nothing);
    vi.stubEnv('ROSC_DB', `${small.file}.gone`);
    product = await load();
    expect(await product.getShell(null)).toMatchObject(nothing);
  });
});

describe('a page', () => {
  const show = vi.fn((_: unknown, state: { code: string }) => Promise.resolve(state.code));

  it('is of the state asked for, or of the one that has data', async () => {
    expect(await product.getPage('ky', show)).toBe('KY');
    expect(await product.getPage(null, show)).toBe('KY');
  });

  it('is nothing for a state without data, whose frame says so', async () => {
    show.mockClear();
    expect(await product.getPage('OH', show)).toBeNull();
    expect(show).not.toHaveBeenCalled();
    expect(await product.getShell('OH')).toMatchObject({
      status: 'no-state-data',
      state: { code: 'OH' },
    });
  });

  it('is refused for a state that does not exist', async () => {
    await expect(product.getPage('ZZ', show)).rejects.toThrow(/ZZ/);
  });

  it('is nothing where there is nothing to show, and is not even tried', async () => {
    run('delete from tracts');
    show.mockClear();
    expect(await product.getPage(null, show)).toBeNull();
    expect(show).not.toHaveBeenCalled();
  });
});

describe('the health of the server', () => {
  it('is good while the database can be read', async () => {
    expect(await product.isHealthy()).toBe(true);
    run('delete from meta');
    expect(await product.isHealthy()).toBe(false);
  });

  it('is bad where there is none, and good as soon as there is', async () => {
    vi.stubEnv('ROSC_DB', `${small.file}.gone`);
    product = await load();
    expect(await product.isHealthy()).toBe(false);
    vi.stubEnv('ROSC_DB', small.file);
    expect(await product.isHealthy()).toBe(true);
  });
});

describe('the methods', () => {
  it('tell every definition with its value in force', async () => {
    const { getMethodsPage } = await import('#lib/server/services/methods-page.ts');
    const methods = await getMethodsPage(small.atlas);
    expect(methods.supports).toHaveLength(57);
    expect(methods.vintage).toBe('2017');
    expect(methods.yardsticks).toMatchObject(
      productYardsticks().map(({ id, source, year }) => ({ id, source, year, gapBelow: 0.5 })),
    );
    const cafe = methods.supports.find(({ slug }) => slug === 'recovery-cafe');
    expect(cafe).toMatchObject({
      ...{ groupLabel: 'Recovery community institutions', modality: 'in-person', scored: true },
      catchmentMiles: { urban: 10, rural: 30 },
    });
    const list = methods.sources.find(({ id }) => id === 'list');
    expect(list?.claims).toEqual([
      'Complete lists of 2 supports in Kentucky.',
      'Partial lists of 1 support in some counties only.',
    ]);
    expect(methods.sources.find(({ id }) => id === 'census')?.claims).toEqual([]);
  });

  it('count states where they are many', async () => {
    const { getMethodsPage } = await import('#lib/server/services/methods-page.ts');
    for (const place of ['10', '39', '54', BELL]) {
      run("insert into source_claims values ('list', 'helpline', ?, 'complete')", place);
    }
    const { sources } = await getMethodsPage(small.atlas);
    expect(sources.find(({ id }) => id === 'list')?.claims[0]).toBe(
      'Complete lists of 3 supports in 4 states.',
    );
  });
});
