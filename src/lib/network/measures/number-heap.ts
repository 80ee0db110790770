/** Numbers of which the lowest comes first (a binary heap, Williams 1964). */
export interface NumberHeap {
  push(value: number): void;
  /** @returns the lowest number, taken out; undefined where there is none */
  pop(): number | undefined;
}

export function createNumberHeap(): NumberHeap {
  const values: number[] = [];
  return {
    push(value) {
      let at = values.length;
      values.push(value);
      while (at > 0) {
        const above = (at - 1) >> 1;
        if ((values[above] as number) <= value) break;
        values[at] = values[above] as number;
        at = above;
      }
      values[at] = value;
    },
    pop() {
      const lowest = values[0];
      const last = values.pop();
      if (lowest === undefined || last === undefined || values.length === 0) return lowest;
      let at = 0;
      for (;;) {
        let below = 2 * at + 1;
        if (below >= values.length) break;
        if ((values[below + 1] ?? Infinity) < (values[below] as number)) below++;
        if ((values[below] as number) >= last) break;
        values[at] = values[below] as number;
        at = below;
      }
      values[at] = last;
      return lowest;
    },
  };
}
