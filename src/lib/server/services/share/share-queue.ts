/** Works at a time, and those that may wait: who comes later is sent away at once. */
const AT_ONCE = 1;
const WAITING = 12;

let running = 0;
const waiting: (() => void)[] = [];

/** Thrown where too many wait already: the asker may come again. */
export class BusyError extends Error {}

/**
 * Pictures for links are asked for by programs, in bursts: one is drawn at a time, and people who
 * look at pages meanwhile do not wait for them.
 * @throws BusyError where too many wait already
 */
export async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) {
    if (waiting.length >= WAITING) throw new BusyError('Too many pictures are being drawn');
    await new Promise<void>((resolve) => waiting.push(resolve));
  } else running++;
  try {
    return await work();
  } finally {
    // Whoever is next takes over this turn.
    const next = waiting.shift();
    if (next) next();
    else running--;
  }
}
