import { describe, expect, it } from 'vitest';
import { BusyError, inTurn } from '#lib/server/services/share/share-queue.ts';

describe('pictures for links', () => {
  it('are drawn one at a time, in their turn; who comes when too many wait is sent away', async () => {
    let [running, most] = [0, 0];
    const order: number[] = [];
    const draw = (at: number) =>
      inTurn(async () => {
        most = Math.max(most, ++running);
        await new Promise((resolve) => setTimeout(resolve, 1));
        order.push(at);
        running--;
        if (at === 3) throw new RangeError('the fourth fails');
        return at;
      });
    const all = await Promise.allSettled(Array.from({ length: 20 }, (_, at) => draw(at)));
    expect(most).toBe(1);
    // One is drawn, twelve wait; the fourth fails and holds up none behind it.
    expect(order).toEqual(Array.from({ length: 13 }, (_, at) => at));
    const reasons = all.map((one) => (one.status === 'rejected' ? one.reason : null) as unknown);
    expect(reasons[3]).toBeInstanceOf(RangeError);
    expect(reasons.slice(13).every((reason) => reason instanceof BusyError)).toBe(true);
    // Afterwards there is room again.
    await expect(draw(99)).resolves.toBe(99);
  });
});
