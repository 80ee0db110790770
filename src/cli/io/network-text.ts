import type { NetworkAnswer } from '#lib/server/services/network/network.ts';
import type { MEASURES } from '#lib/server/services/network/measures.ts';
import { footnote } from './network-options.ts';
import { tableText } from './table-text.ts';

type Measure = (typeof MEASURES)[number];

const SHOWN = 10;

/** The network for people: each measure with its meaning, and who brokers most. */
export function networkText(answer: NetworkAnswer, registry: readonly Measure[]): string {
  const { measures, nodes, unnamedTies, tiesElsewhere } = answer;
  const figures = registry
    .filter(({ level }) => level === 'graph')
    .map(({ id, label, format, meaning }) => [
      label,
      figureText(measures[id] ?? null, format),
      meaning,
    ]);
  const brokers = [...nodes]
    .sort((a, b) => (b.measures['betweenness'] ?? 0) - (a.measures['betweenness'] ?? 0))
    .slice(0, SHOWN)
    .map(({ name, measures: own }) => [
      name,
      figureText(own['degree'] ?? null, 'count'),
      figureText(own['betweenness'] ?? null, 'decimal'),
    ]);
  const hidden =
    unnamedTies > 0 ? `${unnamedTies} more pairs have ties that may not be named\n` : '';
  const elsewhere =
    tiesElsewhere > 0
      ? `${tiesElsewhere} more pairs are with organizations of other states, in no figure above\n`
      : '';
  return (
    `${figures.map(([label = '', figure = '', meaning]) => `${label.padEnd(20)} ${figure.padStart(9)}  ${meaning}`).join('\n')}\n\n` +
    `${tableText([['most between others', 'ties', 'betweenness'], ...brokers], 1)}\n` +
    `${hidden}${elsewhere}${footnote(answer)}`
  );
}

/** A dash where it is not defined, never 0. */
function figureText(value: number | null, format: Measure['format']): string {
  if (value === null) return '–';
  if (format === 'share') return `${(value * 100).toFixed(1)} %`;
  return format === 'count' ? value.toLocaleString('en-US') : value.toFixed(2);
}
