import type { CoverageCell } from '#lib/coverage/cell.ts';
import { isOneCounty } from '../cells-of.ts';
import type { ReportFacts } from '../facts.ts';
import type { SlideNumber } from '../model/present/slide.ts';
import { milesAmount, peopleAmount } from '../narrative/amounts.ts';
import { middleOf } from './middle-of.ts';

/** How many go without a support, and how far the nearest is. @param cells of one support in person */
export const supportNumbers = (
  facts: ReportFacts,
  cells: readonly CoverageCell[],
): SlideNumber[] => (isOneCounty(facts) ? countyNumbers(cells) : regionNumbers(cells));

function regionNumbers(cells: readonly CoverageCell[]): SlideNumber[] {
  const gaps = cells.filter(({ state }) => state === 'gap');
  const of = gaps.length > 0 ? gaps : cells;
  const out = of.reduce((sum, { outOfReach }) => sum + (outOfReach ?? 0), 0);
  const known = of.some(({ outOfReach }) => outOfReach !== null);
  const nearest = middleOf(gaps.map(({ nearestMiles }) => nearestMiles));
  const [where, middle] =
    gaps.length === 1
      ? ['of this county', 'from the middle resident of this county']
      : gaps.length > 1
        ? [`of these ${gaps.length} counties`, 'from the middle one of these counties']
        : [`of all ${cells.length} counties`, ''];
  return [
    ...(known
      ? [
          {
            text: peopleAmount(out).text,
            label: `residents ${where} are out of reach`,
            grave: out >= 0.5,
          },
        ]
      : []),
    ...(nearest === null
      ? []
      : [{ text: milesAmount(nearest).text, label: `to the nearest, ${middle}`, grave: false }]),
  ];
}

function countyNumbers([cell]: readonly CoverageCell[]): SlideNumber[] {
  if (!cell || cell.state === 'not-assessed') return [];
  const { outOfReach, nearestMiles } = cell;
  return [
    ...(outOfReach === null
      ? []
      : [
          {
            text: peopleAmount(outOfReach).text,
            label: 'residents are out of reach',
            grave: outOfReach >= 0.5,
          },
        ]),
    ...(nearestMiles === null
      ? []
      : [
          {
            text: milesAmount(nearestMiles).text,
            label: 'to the nearest, from the middle resident',
            grave: false,
          },
        ]),
  ];
}
