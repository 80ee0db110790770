import { CELL_STATES, type CoverageCell } from '#lib/coverage/cell.ts';
import { cellStateView } from '#lib/view/cell-states.ts';
import { countAmount } from '../../narrative/amounts.ts';

/** How cells add up by state: "15 gap + 76 neighbor-dependent + 21 covered + 8 not assessed = 120 counties". @param what is counted */
export function stateSum(cells: readonly CoverageCell[], what: string): string {
  const parts = CELL_STATES.flatMap((state) => {
    const count = cells.filter((cell) => cell.state === state).length;
    return count === 0
      ? []
      : [`${countAmount(count).text} ${cellStateView(state).label.toLowerCase()}`];
  });
  return `${parts.join(' + ')} = ${countAmount(cells.length).text} ${what}`;
}
