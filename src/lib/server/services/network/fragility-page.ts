import type { State } from '#lib/domain/state.ts';
import { breakingView, type BreakingView } from '#lib/view/breaking.ts';
import { readableDate } from '#lib/view/dates.ts';
import type { FragileLine, FragilityPage } from '#lib/view/fragility-page.ts';
import { counted } from '#lib/view/numbers.ts';
import { readCounties } from '../../queries/places.ts';
import type { Atlas } from '../atlas.ts';
import { getCatalog } from '../catalog.ts';
import { getClosing, getFragility, type Breaking } from './fragility.ts';

type Names = Parameters<typeof breakingView>[1];

/** What breaks if one organization closes or one grant ends. @param day ISO date; null for today */
export async function getFragilityPage(
  atlas: Atlas,
  state: State,
  day: string | null,
): Promise<FragilityPage> {
  const [{ organizations, grants }, names] = await Promise.all([
    getFragility(atlas, { state: state.code, day }),
    getNames(atlas, state.fips),
  ]);
  const [first] = organizations;
  return {
    finding: {
      headline: first
        ? `If ${first.organization.name} closed, ${counted(first.broken.length, 'journey', 'journeys')} would have no path.`
        : `Nothing in the network of ${state.name} is known to break.`,
      detail:
        'What would break if one organization closed or one grant ended, each by itself, from what this atlas lists. The ten on which most depends stand first: plan for the day.',
    },
    organizations: organizations.map(({ organization, ...breaking }) => ({
      ...toLine(breaking, names),
      ...{ ...organization, note: '' },
    })),
    grants: grants.map(({ grant, endsOn, services, ties, ...breaking }) => ({
      ...toLine(breaking, names),
      ...{ id: null, name: grant },
      note: `pays for ${counted(services, 'service', 'services')} and ${counted(ties, 'tie', 'ties')}${endsOn ? ` until ${readableDate(endsOn)}` : ''}`,
    })),
  };
}

/** What would break without one organization; null where it has no part in the state's network. */
export async function getBreaking(
  atlas: Atlas,
  organization: string,
  state: State,
): Promise<BreakingView> {
  const [closing, names] = await Promise.all([
    getClosing(atlas, organization, { state: state.code }),
    getNames(atlas, state.fips),
  ]);
  return breakingView(closing, names);
}

function toLine(breaking: Breaking, names: Names): Omit<FragileLine, 'id' | 'name' | 'note'> {
  return {
    ...breakingView(breaking, names),
    figures: {
      journeys: breaking.broken.length,
      residents: breaking.losing,
      cells: breaking.cells.length,
      separated: breaking.separated,
    },
  };
}

async function getNames(atlas: Atlas, state: string): Promise<Names> {
  const [catalog, counties] = await Promise.all([
    getCatalog(atlas),
    readCounties(atlas.db, [state]),
  ]);
  const byFips = new Map(counties.map(({ fips, fullName }) => [fips, fullName]));
  return {
    county: (fips) => byFips.get(fips) ?? fips,
    support: (slug) => catalog.find(slug)?.shortLabel ?? slug,
  };
}
