import { nearWords } from '#lib/formats/cells/near-words.ts';
import { normalizeKey } from '#lib/formats/cells/normalize-key.ts';

/** Names are compared letter by letter, which takes its time: after so many, none is looked up. */
const MOST_LOOKUPS = 500;

/**
 * Finds names of organizations that a name may have meant, at most three. Only names that share a
 * word with it, or its first four letters, are compared.
 */
export function createNearNames(names: readonly string[]): (name: string) => readonly string[] {
  let index: Map<string, string[]> | null = null;
  const found = new Map<string, readonly string[]>();
  return (name) => {
    const known = found.get(name);
    if (known) return known;
    if (found.size >= MOST_LOOKUPS) return [];
    index ??= indexByPart(names);
    const candidates = new Map<string, string>();
    for (const part of partsOf(name)) {
      for (const one of index.get(part) ?? []) candidates.set(dashed(one), one);
    }
    const near = nearWords(dashed(name), [...candidates.keys()]);
    const result = near.flatMap((word) => candidates.get(word) ?? []);
    found.set(name, result);
    return result;
  };
}

function indexByPart(names: readonly string[]): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const name of names) {
    for (const part of partsOf(name)) {
      const all = index.get(part);
      if (all) all.push(name);
      else index.set(part, [name]);
    }
  }
  return index;
}

function partsOf(name: string): Set<string> {
  const key = normalizeKey(name);
  return new Set([...key.split(' ').filter((word) => word.length > 2), `${key.slice(0, 4)}…`]);
}

function dashed(name: string): string {
  return normalizeKey(name).replaceAll(' ', '-');
}
