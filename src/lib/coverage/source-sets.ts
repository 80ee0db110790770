/**
 * Sets of source ids, each kept once and known by a number: thousands of cells rest on the same few
 * sources. Set 0 is the empty one.
 */
export interface SourceSets {
  /** @returns the number of the set that holds this one source */
  single(sourceId: string): number;
  /** @returns the number of the set that holds what either holds */
  union(a: number, b: number): number;
  /** @returns the ids, sorted */
  list(set: number): readonly string[];
}

export const NO_SOURCES = 0;

export function createSourceSets(): SourceSets {
  const lists: (readonly string[])[] = [[]];
  const byContent = new Map<string, number>([['[]', NO_SOURCES]]);
  const unions: Map<number, number>[] = [new Map()];
  const intern = (ids: readonly string[]): number => {
    const content = JSON.stringify(ids);
    const known = byContent.get(content);
    if (known !== undefined) return known;
    byContent.set(content, lists.length);
    unions.push(new Map());
    return lists.push(ids) - 1;
  };
  const list = (set: number) => lists[set] ?? [];
  const singles = new Map<string, number>();
  let last = '';
  let lastSet = NO_SOURCES;
  return {
    list,
    single(sourceId) {
      // Services of one source mostly come one after the other.
      if (sourceId === last && lastSet !== NO_SOURCES) return lastSet;
      let set = singles.get(sourceId);
      if (set === undefined) singles.set(sourceId, (set = intern([sourceId])));
      last = sourceId;
      lastSet = set;
      return set;
    },
    union(a, b) {
      if (a === b || b === NO_SOURCES) return a;
      if (a === NO_SOURCES) return b;
      let set = unions[a]?.get(b);
      if (set === undefined) {
        set = intern([...new Set([...list(a), ...list(b)])].sort());
        unions[a]?.set(b, set);
      }
      return set;
    },
  };
}
