import { PUBLISHED_RANGES } from '#lib/network/measures/context.ts';
import { GRAPH_MEASURES } from '#lib/network/measures/registry.ts';
import { measureText } from '#lib/view/network-measures.ts';
import type { NetworkFigure } from '#lib/view/network-page.ts';

/** Every figure of the whole network, with its meaning, and what others have measured. */
export function networkFigures(measures: Readonly<Record<string, number | null>>): NetworkFigure[] {
  return GRAPH_MEASURES.map(({ id, label, meaning, formula, source, format }) => {
    const value = measures[id] ?? null;
    const range = PUBLISHED_RANGES.find(({ measure }) => measure === id);
    return {
      ...{ id, label, meaning, formula, source },
      value: measureText(value, format),
      share: format === 'share' ? value : null,
      published: range
        ? {
            range: `${measureText(range.low, format)} to ${measureText(range.high, format)}`,
            of: `${range.of}. ${range.source}. Context, not a target: a whole state is no coalition.`,
          }
        : null,
    };
  });
}
