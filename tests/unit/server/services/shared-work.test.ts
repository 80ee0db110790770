import { describe, expect, it } from 'vitest';
import { shareWork, type Following } from '#lib/server/services/shared-work.ts';

/** Work that ends when it is told to, by its result or by the signal that it was given. */
function openWork() {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  let given: Following = {};
  const shared = shareWork((following) => {
    given = following;
    following.signal?.addEventListener('abort', () => reject(following.signal?.reason as Error));
    return promise;
  });
  return { shared, finish: resolve, tell: (done: number) => given.onProgress?.(done, 10) };
}

describe('shared work', () => {
  it('goes on for those who still want it', async () => {
    const { shared, finish } = openWork();
    const [one, other] = [new AbortController(), new AbortController()];
    const [left, stayed] = [shared.join(one), shared.join(other)];
    one.abort(new Error('No longer wanted'));
    await expect(left).rejects.toThrow('No longer wanted');
    expect(shared.isGivenUp()).toBe(false);
    finish('done');
    expect(await stayed).toBe('done');
    // Who leaves a finished work ends nothing.
    other.abort();
    expect(shared.isGivenUp()).toBe(false);
  });

  it('is given up when nobody wants it', async () => {
    const { shared } = openWork();
    const askers = [new AbortController(), new AbortController()];
    const works = askers.map((asker) => shared.join(asker));
    for (const asker of askers) asker.abort(new Error('Gone'));
    const ended = await Promise.allSettled(works);
    expect(ended.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(shared.isGivenUp()).toBe(true);
  });

  it('never ends for an asker who cannot leave', async () => {
    const { shared, finish } = openWork();
    const work = shared.join();
    const asker = new AbortController();
    const left = shared.join(asker);
    asker.abort(new Error('Gone'));
    await expect(left).rejects.toThrow('Gone');
    finish('done');
    expect(await work).toBe('done');
  });

  it('tells everybody how far it is, and nothing to those who left', async () => {
    const { shared, finish, tell } = openWork();
    const heard: string[] = [];
    const asker = new AbortController();
    const left = shared.join({ ...signalOf(asker), onProgress: (done) => heard.push(`a${done}`) });
    const stayed = shared.join({ onProgress: (done, of) => heard.push(`b${done}/${of}`) });
    tell(1);
    asker.abort(new Error('Gone'));
    await expect(left).rejects.toThrow('Gone');
    tell(2);
    finish('done');
    await stayed;
    expect(heard).toEqual(['a1', 'b1/10', 'b2/10']);
  });

  it('lets nobody begin who has given up already', async () => {
    const { shared } = openWork();
    await expect(shared.join({ signal: AbortSignal.abort(new Error('Gone')) })).rejects.toThrow(
      'Gone',
    );
  });
});

const signalOf = ({ signal }: AbortController): Following => ({ signal });
