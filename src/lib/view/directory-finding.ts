import type { Finding } from './map-page.ts';
import { counted } from './numbers.ts';

/** What a search of the directory found, and for what. */
export interface DirectorySearch {
  total: number;
  /** "Kentucky", "Perry County". */
  place: string;
  /** As it stands after "no" in a sentence; null for any support. */
  support: string | null;
  dimension: string | null;
  clinical: boolean | null;
  text: string;
}

/** "36 organizations offer recovery housing in Kentucky." */
export function directoryFinding(search: DirectorySearch): Finding {
  const { total, place, support, text } = search;
  const who = total === 0 ? 'No organization' : counted(total, 'organization', 'organizations');
  const one = total <= 1;
  const offered = support ?? kindOf(search);
  const verb = offered
    ? `${one ? 'offers' : 'offer'} ${offered} in`
    : `${one ? 'serves' : 'serve'}`;
  const named = text.trim() ? ` and ${one ? 'matches' : 'match'} “${text.trim()}”` : '';
  return {
    headline: `${who} ${verb} ${place}${named}.`,
    detail:
      total === 0
        ? 'That none is listed does not say that there is none. Try fewer words, or look in the whole state.'
        : 'Those located there, and those that say they serve it. Search names, what is offered, and places.',
  };
}

function kindOf({ dimension, clinical }: DirectorySearch): string | null {
  const kind =
    clinical === null ? 'supports' : clinical ? 'treatment or care' : 'non-clinical supports';
  if (dimension) return `${kind} of the dimension ${dimension}`;
  return clinical === null ? null : kind;
}
