/** Numbers that look random and are the same in every run. */
export interface Random {
  /** @returns a number from 0 up to 1 */
  next(): number;
  /** @returns a number from `low` up to `high` */
  between(low: number, high: number): number;
  /** @returns a whole number from `low` to `high`, both included */
  whole(low: number, high: number): number;
  /** @returns one of the items */
  pick<T>(items: readonly T[]): T;
  /** @returns true with the given probability */
  chance(probability: number): boolean;
}

/** Mulberry32 (Tommy Ettinger, public domain): small, and even enough for test data. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const whole = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    between: (low, high) => low + next() * (high - low),
    whole,
    pick: (items) => {
      if (items.length === 0) throw new Error('Nothing to pick from');
      return items[whole(0, items.length - 1)] as (typeof items)[number];
    },
    chance: (probability) => next() < probability,
  };
}
