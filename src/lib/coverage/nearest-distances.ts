import type { Point } from '#lib/domain/place.ts';
import { milesBetween } from '#lib/geography/distance.ts';
import { nearestInTree } from '#lib/geography/search-sphere-tree.ts';
import { buildSphereTree } from '#lib/geography/sphere-tree.ts';
import { sitesAround } from './sites-around.ts';
import { NO_SOURCES, type SourceSets } from './source-sets.ts';
import type { SupplySites } from './supply-sites.ts';
import type { TractTable } from './tract-table.ts';

/** For each tract of a table, the nearest site of a support, in any county or state. */
export interface NearestDistances {
  /** Great-circle statute miles; Infinity where the support has no site at all. */
  miles: Float64Array;
  /** Source set of the services at the nearest site. */
  sources: Int32Array;
}

/** Measures from every tract to the nearest site of one kind of support. */
export function measureNearest(tracts: TractTable, sites: SupplySites): NearestDistances {
  const size = tracts.people.length;
  const miles = new Float64Array(size).fill(Infinity);
  const sources = new Int32Array(size).fill(NO_SOURCES);
  const around = sitesAround(tracts.vectors, sites);
  const tree = buildSphereTree(around ? selectVectors(sites.vectors, around) : sites.vectors);
  const { vectors, latitudes, longitudes } = tracts;
  for (let i = 0; i < size; i++) {
    const found = nearestInTree(
      tree,
      vectors[3 * i] as number,
      vectors[3 * i + 1] as number,
      vectors[3 * i + 2] as number,
    );
    if (found < 0) break;
    const site = around ? (around[found] as number) : found;
    sources[i] = sites.sources[site] as number;
    const { latitude, longitude } = sites.points[site] as Point;
    const [north, east] = [latitudes[i] as number, longitudes[i] as number];
    miles[i] = milesBetween(north, east, latitude, longitude);
  }
  return { miles, sources };
}

function selectVectors(vectors: Float64Array, positions: Int32Array): Float64Array {
  const selected = new Float64Array(3 * positions.length);
  for (let i = 0; i < positions.length; i++) {
    const from = 3 * (positions[i] as number);
    selected[3 * i] = vectors[from] as number;
    selected[3 * i + 1] = vectors[from + 1] as number;
    selected[3 * i + 2] = vectors[from + 2] as number;
  }
  return selected;
}

/** The nearest of several kinds together: a group's nearest is that of its members. */
export function nearestOfMembers(
  members: readonly NearestDistances[],
  sets: SourceSets,
): NearestDistances {
  const [first, ...others] = members;
  if (!first) return { miles: new Float64Array(), sources: new Int32Array() };
  if (others.length === 0) return first;
  const miles = first.miles.slice();
  const sources = first.sources.slice();
  for (const other of others) {
    for (let i = 0; i < miles.length; i++) {
      const [mine, theirs] = [miles[i] as number, other.miles[i] as number];
      if (theirs > mine) continue;
      const theirSources = other.sources[i] as number;
      sources[i] = theirs < mine ? theirSources : sets.union(sources[i] as number, theirSources);
      miles[i] = theirs;
    }
  }
  return { miles, sources };
}
