import { CELL_STATES } from '#lib/coverage/cell.ts';
import { cellStateView } from '#lib/view/cell-states.ts';
import type { ExplanationStep } from '#lib/view/explanation.ts';
import type { SlideDimensions } from '../../model/present/slide.ts';

/** How the supports of a county add up in each dimension. */
export function whyCounty(rows: SlideDimensions['rows']): ExplanationStep[] {
  return rows.map(({ label, assessed, covered, states }) => {
    const parts = CELL_STATES.flatMap((state) => {
      const found = states.find((one) => one.state === state);
      return found && state !== 'not-assessed'
        ? [`${found.count} ${cellStateView(state).label.toLowerCase()}`]
        : [];
    });
    const unknown = states.find(({ state }) => state === 'not-assessed')?.count ?? 0;
    return {
      title: `${label}.`,
      text: `${covered} of ${assessed} assessed ${assessed === 1 ? 'support is' : 'supports are'} covered${unknown > 0 ? `; ${unknown} more ${unknown === 1 ? 'is' : 'are'} not assessed, and counted in neither number` : ''}.`,
      arithmetic: assessed === 0 ? null : `${parts.join(' + ')} = ${assessed} assessed`,
    };
  });
}
