import type { CountyGroup } from '#lib/coverage/equity/group-counties.ts';
import type { CountSum } from '#lib/coverage/suppression/hidden-bounds.ts';
import { protectCounts } from '#lib/coverage/suppression/protect-counts.ts';
import { FEWEST_SHOWN } from '#lib/domain/indicator.ts';
import type { State } from '#lib/domain/state.ts';
import type { DeathFigure } from '#lib/view/deaths.ts';
import { readIndicators } from '../queries/indicators.ts';
import type { Atlas } from './atlas.ts';
import { getGroupings, getGroups } from './equity-groups.ts';

/** Groupings by which deaths are told. Each further one would force hiding more of the others. */
const DEATH_GROUPINGS = ['rurality', 'rucc', 'svi', 'poverty-150'];
/** Of the ten values that a withheld count may have, at least six stay possible. */
const WIDTH = 5;

export interface DeathFigures {
  /** Last year of the counts, and the titles of their sources. */
  year: number;
  sources: readonly string[];
  /** Everything that any page or file shows of them, protected together. */
  figures: readonly DeathFigure[];
}

/**
 * Drug-related deaths of a state by groups of counties: all tables at once, so that what one shows
 * does not give away what another hides.
 * @returns null where no county has a count
 */
export async function getDeathFigures(atlas: Atlas, state: State): Promise<DeathFigures | null> {
  const { found } = await atlas.remember(`deaths:${state.fips}`, async () => ({
    found: await workOut(atlas, state),
  }));
  return found;
}

async function workOut(atlas: Atlas, state: State): Promise<DeathFigures | null> {
  // As they are stored: a sum is that of the true counts, or it is hidden.
  const all = (await readIndicators(atlas.db, state.fips)).filter(
    ({ indicator }) => indicator === 'drug-deaths',
  );
  const year = Math.max(...all.map((fact) => fact.year));
  const facts = all.filter((fact) => fact.year === year);
  const known = facts.filter(({ state: own, value }) => own === 'value' && value !== null);
  if (known.length === 0) return null;
  const at = new Map(known.map(({ place }, index) => [place, index]));
  const parts = await partsOf(atlas, state);
  const sums = parts.map(({ id, counties }): CountSum => ({
    id,
    members: counties.map((county) => at.get(county)).filter((index) => index !== undefined),
  }));
  const counts = known.map(({ value }) => value ?? 0);
  const { hiddenSums } = protectCounts(counts, sums, { fewest: FEWEST_SHOWN, width: WIDTH });
  return {
    year,
    sources: [...new Set(facts.map(({ source }) => source))],
    figures: parts.map(({ id, counties, ...part }, index) => {
      const members = sums[index]?.members ?? [];
      const hidden = hiddenSums.has(id);
      const deaths = members.reduce((sum, member) => sum + (counts[member] ?? 0), 0);
      return {
        ...part,
        deaths: hidden || members.length === 0 ? null : deaths,
        hidden,
        counties: members.length,
        withheld: counties.length - members.length,
      };
    }),
  };
}

interface Part extends Pick<DeathFigure, 'grouping' | 'group' | 'rurality'> {
  id: string;
  counties: readonly string[];
}

/** All groups of counties whose deaths are told: each grouping, crossed with urban and rural where it is one of need. */
async function partsOf(atlas: Atlas, state: State): Promise<Part[]> {
  const offered = await getGroupings(atlas, state);
  const made = await Promise.all(
    DEATH_GROUPINGS.filter((by) => offered.some(({ id }) => id === by)).map((by) =>
      getGroups(atlas, state, by),
    ),
  );
  const classes = made.find(({ grouping }) => grouping.id === 'rurality')?.groups ?? [];
  const everybody = classes.flatMap(({ counties }) => counties);
  const part = (
    grouping: string,
    group: string,
    rurality: string,
    counties: readonly string[],
  ) => ({
    ...{ id: [grouping, group, rurality].join(' '), grouping, group, rurality, counties },
  });
  return [
    part('all', 'all', 'all', everybody),
    ...made.flatMap(({ grouping, groups, indicator }) =>
      (groups ?? []).flatMap((group) => [
        part(grouping.id, group.id, 'all', group.counties),
        ...(indicator === null ? [] : classes.map((own) => crossed(grouping.id, group, own))),
      ]),
    ),
  ];

  function crossed(grouping: string, group: CountyGroup, own: CountyGroup): Part {
    const within = new Set(own.counties);
    return part(
      grouping,
      group.id,
      own.id,
      group.counties.filter((county) => within.has(county)),
    );
  }
}
