import type { CellExplanation } from '#lib/coverage/cell-explanation.ts';
import type { EdgeEffect } from '#lib/coverage/edge-effect.ts';
import { findState } from '#lib/domain/state.ts';
import { cellStateView } from './cell-states.ts';
import type { ExplanationStep } from './explanation.ts';
import { people } from './numbers.ts';

/** Names of counties by FIPS, with their kind. */
export type CountyNames = ReadonlyMap<string, string>;

const SHOWN = 3;

/** The step that says where the catchment reaches beyond what any source lists; null where it does not. */
export function edgeStep({ cell }: CellExplanation, names: CountyNames): ExplanationStep | null {
  const { edge } = cell.evidence;
  if (!edge) return null;
  const places = edgePlaces(cell.county, edge, names);
  const verb = edge.residents === 1 ? 'resident reaches' : 'residents reaches';
  const seen = `The catchment of ${people(edge.residents)} ${verb} into ${places}, which no source lists: services there would not be seen.`;
  return { title: 'Edge of the lists.', text: `${seen} ${consequence(edge)}`, arithmetic: null };
}

function consequence({ outOfReach, mayBe }: EdgeEffect): string {
  if (outOfReach === 0) return 'All of them have one in reach already.';
  const counted = `${people(outOfReach)} of them ${outOfReach === 1 ? 'is' : 'are'} counted as out of reach`;
  return mayBe === null
    ? `${counted}; even with a service there the state would stay.`
    : `${counted}: with a service there the county may be ${cellStateView(mayBe).label.toLowerCase()}.`;
}

/** Other states by their name, counties of the same state by theirs, the most residents first: "Tennessee and Leslie County". */
function edgePlaces(county: string, { counties }: EdgeEffect, names: CountyNames): string {
  const own = county.slice(0, 2);
  const places = counties.map((fips) =>
    fips.startsWith(own)
      ? (names.get(fips) ?? fips)
      : (findState(fips.slice(0, 2))?.name ?? names.get(fips) ?? fips),
  );
  const distinct = [...new Set(places)];
  const shown = distinct.slice(0, distinct.length === SHOWN + 1 ? SHOWN + 1 : SHOWN);
  const more = distinct.length - shown.length;
  const all = more > 0 ? [...shown, `${more} more`] : shown;
  return all.length === 1
    ? (all[0] ?? '')
    : `${all.slice(0, -1).join(', ')} and ${all.at(-1) ?? ''}`;
}

/** The quiet mark where lists end within reach and the state may be another: in one word, and in a sentence. */
export const EDGE_MARK = 'edge';
export const EDGE_MEANING =
  'Catchments reach where no source lists this support. With a service there the state may be another.';
