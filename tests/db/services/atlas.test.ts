import { describe, expect, it } from 'vitest';
import { createAtlas } from '#lib/server/services/atlas.ts';
import { raiseVersion, useSmallAtlas } from '../../support/small-atlas.ts';

const small = useSmallAtlas();

/** Work that counts how often it was done. */
function counting() {
  let done = 0;
  const work = () => Promise.resolve({ done: ++done });
  return { work, count: () => done };
}

describe('remember', () => {
  it('works out once what is asked again', async () => {
    const { work, count } = counting();
    const first = await small.atlas.remember('key', work);
    expect(await small.atlas.remember('key', work)).toBe(first);
    expect(count()).toBe(1);
  });

  it('tells keys apart', async () => {
    const { work } = counting();
    await small.atlas.remember('one', work);
    expect(await small.atlas.remember('two', work)).toEqual({ done: 2 });
  });

  it('lets askers at the same time share one computation', async () => {
    const { work, count } = counting();
    const slow = async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      return work();
    };
    const answers = await Promise.all([1, 2, 3].map(() => small.atlas.remember('key', slow)));
    expect(count()).toBe(1);
    expect(new Set(answers).size).toBe(1);
  });

  it('forgets when the version of the data is raised, also by another process', async () => {
    const { work } = counting();
    await small.atlas.remember('key', work);
    raiseVersion(small.db);
    expect(await small.atlas.remember('key', work)).toEqual({ done: 2 });
    expect(await small.atlas.remember('key', work)).toEqual({ done: 2 });
  });

  it('does not keep a failure', async () => {
    const { work } = counting();
    const failing = () => Promise.reject(new Error('out of order'));
    await expect(small.atlas.remember('key', failing)).rejects.toThrow('out of order');
    await new Promise((resolve) => setTimeout(resolve));
    expect(await small.atlas.remember('key', work)).toEqual({ done: 1 });
  });

  it('keeps what belongs to one database apart from another', async () => {
    const { work } = counting();
    await small.atlas.remember('key', work);
    expect(await createAtlas(small.db).remember('key', work)).toEqual({ done: 2 });
  });
});

describe('the version of the data', () => {
  it('names the day of the last import', async () => {
    expect(await small.atlas.dataVersion()).toEqual({ version: 1, changedOn: null });
    small.db.$client
      .prepare(
        "insert into imports (at, who, format, file, source_id, summary) values (?, 'x', 'x', 'x', 'list', '{}')",
      )
      .run('2026-11-14T22:00:00.000Z');
    expect(await small.atlas.dataVersion()).toEqual({ version: 1, changedOn: '2026-11-14' });
  });

  it('of a database that was never initialized is an error that says what to do', async () => {
    small.db.$client.prepare('delete from meta').run();
    await expect(small.atlas.dataVersion()).rejects.toThrow('npm run rosc -- init');
  });
});
