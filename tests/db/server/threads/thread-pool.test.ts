import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { InputError } from '#lib/domain/issue.ts';
import { createThreadPool } from '#lib/server/threads/thread-pool.ts';

/** A thread that answers "quick", and does not come back from anything else. */
const THREAD = `
  const { parentPort } = require('node:worker_threads');
  parentPort.on('message', (task) => {
    while (task !== 'quick') {}
    parentPort.postMessage({ kind: 'done', answer: task });
  });
`;
const issue = {
  ...({ severity: 'error', row: null, column: 'report' } as const),
  ...{ found: 'that takes too long', expected: 'less' },
};

describe('createThreadPool', () => {
  it('refuses a task that takes longer than it may, ends its thread, and does the next', async () => {
    const pool = createThreadPool<string, string>(() => new Worker(THREAD, { eval: true }), {
      ...{ milliseconds: 400, issue },
    });
    const endless = [pool.run('endless'), pool.run('endless'), pool.run('quick')];
    const [one, other, last] = await Promise.allSettled(endless);
    for (const ended of [one, other]) {
      expect(ended).toMatchObject({ status: 'rejected', reason: { issue } });
      expect(ended?.status === 'rejected' && ended.reason).toBeInstanceOf(InputError);
    }
    expect(last).toEqual({ status: 'fulfilled', value: 'quick' });
  });
});
