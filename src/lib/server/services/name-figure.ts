import type { AskedTerms } from '#lib/view/asked-terms.ts';
import { findState } from '#lib/domain/state.ts';
import { readCounty } from '../queries/places.ts';
import type { Atlas } from './atlas.ts';
import { countyInState, nameFile, termWords } from './name-file.ts';
import { getTerms } from './terms.ts';

/** What a picture is of, as its address says it. */
export interface FigureQuestion {
  /** Postal code. */
  state?: string | null;
  /** 5-digit FIPS; where it is given, the picture is of the county. */
  county?: string | null;
  support?: string | null;
  terms?: AskedTerms;
}

/** The name under which a browser saves a picture. @param what "map", "network" */
export async function nameFigure(
  atlas: Atlas,
  what: string,
  { state, county, support, terms }: FigureQuestion,
  extension = 'svg',
): Promise<string> {
  const found = county ? await readCounty(atlas.db, county) : null;
  return nameFile(
    atlas,
    {
      ...{ what, support: support ?? null },
      place: found
        ? countyInState(found.fips, found.fullName)
        : (findState(state ?? '')?.name ?? null),
      narrowed: terms ? termWords(await getTerms(atlas, terms)) : [],
    },
    extension,
  );
}
