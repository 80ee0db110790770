import type { CoverageInput } from './input.ts';

/** An input of which no edge effect is told: where only states are asked for, no outline is measured to. */
export function withoutEdges(input: CoverageInput): CoverageInput {
  const copy = { ...input };
  delete copy.vicinity;
  return copy;
}
