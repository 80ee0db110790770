const STORE = 'rosc-network-layout';

/**
 * Positions kept in this browser for one network. Only the last one is kept; a browser that keeps
 * nothing lays the network out again, and the seed gives the same picture.
 * @returns null where there are none, or they are of another number of organizations
 */
export function keptPositions(key: string, size: number): Float64Array | null {
  try {
    const kept = JSON.parse(localStorage.getItem(STORE) ?? 'null') as {
      key: string;
      positions: number[];
    } | null;
    if (kept?.key !== key || kept.positions.length !== 2 * size) return null;
    return kept.positions.every(Number.isFinite) ? Float64Array.from(kept.positions) : null;
  } catch {
    return null;
  }
}

export function keepPositions(key: string, positions: Float64Array): void {
  try {
    const rounded = Array.from(positions, (value) => Math.round(value * 10) / 10);
    localStorage.setItem(STORE, JSON.stringify({ key, positions: rounded }));
  } catch {
    // No room, or not allowed: the same picture is worked out again next time.
  }
}
