import { createLinearSystem, type LinearSystem } from './linear-system.ts';

/** A sum over some counts that might be published. */
export interface CountSum {
  id: string;
  /** Positions of the counts that it adds up, each once. */
  members: readonly number[];
}

/** The least and the most that a hidden figure can be, by all that is published. */
export type Bounds = readonly [least: number, most: number];

/** What somebody can work out about hidden counts. */
export interface HiddenBounds {
  ofCount(position: number): Bounds;
  /** @param sum one of those asked about */
  ofSum(sum: CountSum): Bounds;
}

/**
 * What published sums say about hidden counts to somebody who knows that each hidden count is a whole
 * number from 0 to `most`, all other counts, and all the sums at once, in whatever table they stand.
 *
 * Hidden counts that stand in just the same sums cannot be told apart: one unknown, their sum, stands
 * for them in the equations. The bounds are those of the linear program, rounded to whole numbers;
 * what whole solutions alone exclude lies within.
 * @param counts the true values
 * @param hidden positions of the hidden counts
 * @param published the sums that can be read
 * @param asked sums that cannot be read and whose bounds are wanted
 */
export function boundHidden(
  counts: readonly number[],
  hidden: ReadonlySet<number>,
  published: readonly CountSum[],
  most: number,
  asked: readonly CountSum[] = [],
): HiddenBounds {
  const within = published.filter(({ members }) => members.some((one) => hidden.has(one)));
  const groups = groupAlike(hidden, [...within, ...asked]);
  const system = equations(counts, hidden, within, groups, most);
  const groupOf = new Map(groups.flatMap((group, i) => group.map((one) => [one, i] as const)));
  const range = (objective: readonly number[]): Bounds => [
    Math.ceil(system.minimum(objective) - 1e-6),
    Math.floor(system.maximum(objective) + 1e-6),
  ];
  const only = (at: number) => unit(groups.length * 2, at);
  return {
    ofCount(position) {
      const at = groupOf.get(position);
      if (at === undefined) throw new RangeError(`Count ${position} is not hidden`);
      const others = ((groups[at]?.length ?? 1) - 1) * most;
      const [least, largest] = range(only(at));
      return [Math.max(0, least - others), Math.min(most, largest)];
    },
    ofSum({ id, members }) {
      if (!asked.some((sum) => sum.id === id)) throw new RangeError(`Nobody asked about ${id}`);
      const own = new Set(members);
      const base = members.reduce(
        (sum, one) => sum + (hidden.has(one) ? 0 : (counts[one] ?? 0)),
        0,
      );
      const objective = new Array<number>(groups.length * 2).fill(0);
      groups.forEach(([first], at) => {
        if (first !== undefined && own.has(first)) objective[at] = 1;
      });
      const [least, largest] = range(objective);
      return [base + least, base + largest];
    },
  };
}

/** Hidden counts by the sums in which they stand. */
function groupAlike(hidden: ReadonlySet<number>, sums: readonly CountSum[]): number[][] {
  const members = sums.map((sum) => new Set(sum.members));
  const pattern = (one: number) => members.map((own) => (own.has(one) ? '1' : '0')).join('');
  return [
    ...Map.groupBy(
      [...hidden].sort((a, b) => a - b),
      pattern,
    ).values(),
  ];
}

/** One equation for each sum, and for each group: it and its slack are the most it can be. */
function equations(
  counts: readonly number[],
  hidden: ReadonlySet<number>,
  sums: readonly CountSum[],
  groups: readonly (readonly number[])[],
  most: number,
): LinearSystem {
  const unknowns = groups.length * 2;
  const rows = sums.map(({ members }) => {
    const own = new Set(members);
    const row = new Array<number>(unknowns).fill(0);
    groups.forEach(([first], at) => {
      if (first !== undefined && own.has(first)) row[at] = 1;
    });
    return row;
  });
  const limits = sums.map(({ members }) =>
    members.reduce((sum, one) => sum + (hidden.has(one) ? (counts[one] ?? 0) : 0), 0),
  );
  groups.forEach((group, at) => {
    const row = unit(unknowns, at);
    row[groups.length + at] = 1;
    rows.push(row);
    limits.push(group.length * most);
  });
  return createLinearSystem(unknowns, rows, limits);
}

function unit(length: number, at: number): number[] {
  const row = new Array<number>(length).fill(0);
  row[at] = 1;
  return row;
}
