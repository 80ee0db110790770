import { describe, expect, it, vi } from 'vitest';
import { unpackRows } from '#lib/coverage/packed-rows.ts';
import { getCatalog } from '#lib/server/services/catalog.ts';
import { getStateCells } from '#lib/server/services/coverage.ts';
import { askNation, awaitNation } from '#lib/server/services/national/national-coverage.ts';
import { startNationalJob } from '#lib/server/services/national/national-job.ts';
import { DEFAULT_TERMS } from '#lib/view/asked-terms.ts';
import { getTerms } from '#lib/server/services/terms.ts';
import { raiseVersion, useSmallAtlas } from '../../../support/small-atlas.ts';

const small = useSmallAtlas();
/** A thread has to start and load the analysis. */
const PATIENCE = 30_000;

describe('the country, worked out in other threads', () => {
  it(
    'has the cells that each state has by itself, of every support',
    async () => {
      const [catalog, terms] = [await getCatalog(small.atlas), await getTerms(small.atlas)];
      const cells = await getStateCells(small.atlas, '21', terms);
      for (const { slug } of catalog.nodes) {
        const table = await awaitNation(small.atlas, slug, DEFAULT_TERMS);
        // The country leaves out how far lists end within reach: that is told of a state alone.
        const own = cells
          .filter(({ support }) => support === slug)
          .map((cell) => ({ ...cell, evidence: { ...cell.evidence, edge: null } }));
        expect(unpackRows(table), slug).toEqual(own);
      }
    },
    PATIENCE,
  );

  it(
    'tells how far it is while it works, then answers at once, and again of new data',
    async () => {
      const first = await askNation(small.atlas, 'recovery-cafe', DEFAULT_TERMS, 0);
      expect(first).toEqual({ status: 'working', progress: { done: 0, of: 57, states: null } });
      const table = await awaitNation(small.atlas, 'recovery-cafe', DEFAULT_TERMS);
      expect(await askNation(small.atlas, 'recovery-cafe', DEFAULT_TERMS, 0)).toEqual({
        status: 'done',
        table,
      });
      raiseVersion(small.db);
      const later = await askNation(small.atlas, 'recovery-cafe', DEFAULT_TERMS, 0);
      expect(later.status).toBe('working');
      expect(await awaitNation(small.atlas, 'recovery-cafe', DEFAULT_TERMS)).not.toBe(table);
    },
    PATIENCE,
  );
});

describe('a job of the country', () => {
  const orderOf = (file: string) => ({ file, asked: DEFAULT_TERMS, today: '2026-11-26' });
  const start = (families: string[][], onend = vi.fn()) => ({
    onend,
    job: startNationalJob(orderOf(small.file), families, onend),
  });

  it(
    'works out first what is asked for',
    async () => {
      const { job } = start([['recovery-cafe'], ['warmline'], ['community-garden'], ['gym']]);
      const order: string[] = [];
      await Promise.all(
        ['recovery-cafe', 'community-garden'].map((slug) =>
          job.table(slug).then(() => order.push(slug)),
        ),
      );
      expect(order.sort()).toEqual(['community-garden', 'recovery-cafe']);
      expect(job.progress()).toMatchObject({ of: 4, states: 1 });
      expect(job.version()).toBe((await small.atlas.dataVersion()).version);
      job.cancel();
    },
    PATIENCE,
  );

  it('that is given up says so to who waits, and to who comes later', async () => {
    const { job, onend } = start([['recovery-cafe']]);
    const waiting = job.table('recovery-cafe');
    job.cancel();
    await expect(waiting).rejects.toThrow('Given up');
    await expect(job.table('recovery-cafe')).rejects.toThrow('Given up');
    expect(onend).toHaveBeenCalledTimes(1);
  });

  it(
    'tells the failure of its thread',
    async () => {
      const onend = vi.fn();
      const job = startNationalJob(orderOf(`${small.file}.missing`), [['recovery-cafe']], onend);
      await expect(job.table('recovery-cafe')).rejects.toThrow(/No database at/);
      expect(onend).toHaveBeenCalledTimes(1);
    },
    PATIENCE,
  );

  it('ends when nobody asks any more', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] });
    try {
      const { job, onend } = start([['recovery-cafe']]);
      vi.advanceTimersByTime(29_000);
      expect(onend).not.toHaveBeenCalled();
      expect(job.peek('recovery-cafe')).toBeNull();
      vi.advanceTimersByTime(29_000);
      expect(onend).not.toHaveBeenCalled();
      vi.advanceTimersByTime(3000);
      expect(onend).toHaveBeenCalledTimes(1);
      await expect(job.table('recovery-cafe')).rejects.toThrow('Nobody asks any more');
    } finally {
      vi.useRealTimers();
    }
  });
});
