/** A seeded stream of randomness: the same seed gives the same demonstration, byte for byte. */
export interface Random {
  /** At least 0 and below 1. */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  /** True with probability `share`, 0 to 1. */
  chance(share: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** One of the keys, each as likely as its weight says. */
  weighted<K extends string>(weights: Readonly<Record<K, number>>): K;
  /** Standard normal, by the sum of twelve uniforms (Irwin–Hall): no logarithm, no engine's rounding. */
  normal(): number;
  shuffled<T>(list: readonly T[]): T[];
  /** A stream of its own for a part: what one part draws does not change another. */
  fork(part: string): Random;
}

/** @param seed any text */
export function createRandom(seed: string): Random {
  const next = sfc32(seed);
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  const pick = <T>(list: readonly T[]): T => {
    const index = between(0, list.length - 1);
    if (index >= list.length || list.length === 0) throw new Error('Nothing to pick from');
    return list[index] as T;
  };
  return {
    next,
    between,
    pick,
    chance: (share) => next() < share,
    weighted: (weights) => drawByWeight(weights, next()),
    normal: () => Array.from({ length: 12 }, next).reduce((sum, value) => sum + value, -6),
    shuffled: (list) => shuffle(list, between),
    fork: (part) => createRandom(`${seed}/${part}`),
  };
}

function drawByWeight<K extends string>(weights: Readonly<Record<K, number>>, draw: number): K {
  const entries = Object.entries<number>(weights) as [K, number][];
  const total = entries.reduce((sum, [, weight]) => sum + weight, 0);
  let left = draw * total;
  for (const [key, weight] of entries) {
    left -= weight;
    if (left < 0) return key;
  }
  const last = entries.at(-1);
  if (!last) throw new Error('Nothing to choose from');
  return last[0];
}

/** Fisher–Yates. */
function shuffle<T>(list: readonly T[], between: (low: number, high: number) => number): T[] {
  const result = [...list];
  for (let last = result.length - 1; last > 0; last--) {
    const other = between(0, last);
    [result[last], result[other]] = [result[other] as T, result[last] as T];
  }
  return result;
}

/** "Small fast counter", 32 bit (Doty-Humphrey, PractRand), seeded by FNV-1a over the text. */
function sfc32(seed: string): () => number {
  let [a, b, c] = [fnv1a(`${seed}a`), fnv1a(`${seed}b`), fnv1a(`${seed}c`)];
  let counter = 1;
  const next = () => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return (sum >>> 0) / 2 ** 32;
  };
  for (let round = 0; round < 15; round++) next();
  return next;
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return hash;
}
