/** What equations leave open: the range of any sum of their unknowns, none of which is negative. */
export interface LinearSystem {
  /** The largest value of Σ objective × unknown; the unknowns must be bounded by the equations. */
  maximum(objective: readonly number[]): number;
  minimum(objective: readonly number[]): number;
}

type Tableau = Float64Array[];

const TINY = 1e-7;

/**
 * The simplex method in a dense tableau, two phases, with Bland's rule, which cannot cycle (Bland
 * 1977, New finite pivoting rules for the simplex method). The first phase is done once: systems here
 * have tens of unknowns, and are asked for many sums.
 * @param rows coefficients of each equation, as many as there are unknowns
 * @param limits right-hand side of each equation, not negative
 * @throws RangeError where no solution exists
 */
export function createLinearSystem(
  unknowns: number,
  rows: readonly (readonly number[])[],
  limits: readonly number[],
): LinearSystem {
  const width = unknowns + rows.length + 1;
  const table = rows.map((row, i) => {
    const line = new Float64Array(width);
    line.set(row);
    line[unknowns + i] = 1;
    line[width - 1] = limits[i] ?? 0;
    return line;
  });
  const basis = rows.map((_, i) => unknowns + i);
  const start = firstSolution(table, basis, unknowns);
  const maximum = (objective: readonly number[]): number => {
    const own = start.table.map((line) => line.slice());
    const cost = new Float64Array(width);
    cost.set(objective);
    const places = [...start.basis];
    places.forEach((column, row) => subtract(cost, own[row] as Float64Array, cost[column] ?? 0));
    climb(own, places, cost, unknowns);
    return -(cost[width - 1] ?? 0) || 0;
  };
  return { maximum, minimum: (objective) => -maximum(objective.map((one) => -one)) || 0 };
}

/** Finds one solution: drives to zero what the equations lack; equations that say nothing new are dropped. */
function firstSolution(table: Tableau, basis: number[], unknowns: number) {
  const width = table[0]?.length ?? 0;
  const cost = new Float64Array(width);
  for (const line of table) subtract(cost, line, -1);
  cost.fill(0, unknowns, width - 1);
  climb(table, basis, cost, unknowns);
  if ((cost[width - 1] ?? 0) > TINY) throw new RangeError('The equations contradict each other');
  const kept: number[] = [];
  table.forEach((line, row) => {
    const column =
      (basis[row] ?? 0) < unknowns
        ? -1
        : line.findIndex((one, i) => i < unknowns && Math.abs(one) > TINY);
    if (column >= 0) pivot(table, basis, row, column);
    if ((basis[row] ?? 0) < unknowns) kept.push(row);
  });
  return {
    table: kept.map((row) => table[row] as Float64Array),
    basis: kept.map((row) => basis[row] ?? 0),
  };
}

/** Raises the objective until no unknown raises it further. */
function climb(table: Tableau, basis: number[], cost: Float64Array, unknowns: number): void {
  for (;;) {
    const column = cost.findIndex((one, i) => i < unknowns && one > TINY);
    if (column < 0) return;
    const row = leaving(table, basis, column);
    if (row < 0) throw new RangeError('The equations leave an unknown without bounds');
    pivot(table, basis, row, column);
    subtract(cost, table[row] as Float64Array, cost[column] ?? 0);
  }
}

function leaving(table: Tableau, basis: readonly number[], column: number): number {
  let best = -1;
  let least = Infinity;
  table.forEach((line, row) => {
    const by = line[column] ?? 0;
    if (by <= TINY) return;
    const ratio = (line[line.length - 1] ?? 0) / by;
    const before = ratio < least - TINY;
    const tie = Math.abs(ratio - least) <= TINY && (basis[row] ?? 0) < (basis[best] ?? 0);
    if (before || tie) [best, least] = [row, Math.min(ratio, least)];
  });
  return best;
}

function pivot(table: Tableau, basis: number[], row: number, column: number): void {
  const line = table[row] as Float64Array;
  const by = line[column] ?? 1;
  for (let i = 0; i < line.length; i++) line[i] = (line[i] ?? 0) / by;
  table.forEach((other, i) => {
    if (i !== row) subtract(other, line, other[column] ?? 0);
  });
  basis[row] = column;
}

/** line -= times × other */
function subtract(line: Float64Array, other: Float64Array, times: number): void {
  if (times === 0) return;
  for (let i = 0; i < line.length; i++) line[i] = (line[i] ?? 0) - times * (other[i] ?? 0);
}
