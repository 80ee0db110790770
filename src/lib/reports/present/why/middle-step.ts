import type { ExplanationStep } from '#lib/view/explanation.ts';
import { countAmount, milesAmount } from '../../narrative/amounts.ts';
import type { ToldCounty } from '../../sections/county-table.ts';
import { middleOf } from '../middle-of.ts';

/** As many distances as are written out before and after the middle one. */
const AROUND = 2;

/** How the distance from the middle one of several gap counties was found; nothing where none is known. */
export function middleStep(told: readonly ToldCounty[]): ExplanationStep[] {
  const known = told
    .flatMap(({ county, cell: { nearestMiles } }) =>
      nearestMiles === null ? [] : [{ name: county.name, miles: nearestMiles }],
    )
    .sort((a, b) => a.miles - b.miles);
  const middle = middleOf(known.map(({ miles }) => miles));
  if (middle === null || known.length < 2) return [];
  const at = known.findIndex(({ miles }) => miles === middle);
  const from = Math.max(0, at - AROUND);
  const shown = known.slice(from, at + AROUND + 1);
  const written = shown.map(({ name, miles }) => `${name} ${milesAmount(miles).text}`);
  const before = from > 0 ? ['…'] : [];
  const after = at + AROUND + 1 < known.length ? ['…'] : [];
  return [
    {
      title: 'Distance.',
      text: `Each county has the distance at which half of its residents have one in reach; in the order of these distances, the middle one is number ${countAmount(Math.floor((known.length - 1) / 2) + 1).text} of ${countAmount(known.length).text}.`,
      arithmetic: `${[...before, ...written, ...after].join(' ≤ ')}; the middle one: ${milesAmount(middle).text}`,
    },
  ];
}
