import type { SupportNode } from '#lib/domain/support.ts';
import { milesBetween } from '#lib/geography/distance.ts';
import { severalInTree } from '#lib/geography/several-in-tree.ts';
import { buildSphereTree } from '#lib/geography/sphere-tree.ts';
import { unitVector } from '#lib/geography/unit-vector.ts';
import type { CoverageInput, CoverageService } from './input.ts';
import { createSiteRegister, type SiteRegister } from './site-register.ts';
import { isInPerson } from './supply-sites.ts';
import type { TractTable } from './tract-table.ts';

/** For each tract of a table, its nearest so many in-person services, the nearest first. */
export interface SeveralNearest {
  /** Services kept per tract. */
  count: number;
  /** Statute miles to the j-th of tract i at i × count + j; Infinity where there are fewer. */
  miles: Float64Array;
  /** Its position among the services of the input; -1 where there are fewer. */
  services: Int32Array;
}

/** Answers, for a node and a number of services, from what was measured before where it was. */
export function severalByNode(
  input: CoverageInput,
  nodes: readonly SupportNode[],
  tracts: TractTable,
): (node: number, count: number) => SeveralNearest {
  const known = new Map<string, SeveralNearest>();
  return (node, count) => {
    const key = `${node} ${count}`;
    let several = known.get(key);
    if (!several) {
      const { slug } = nodes[node] as SupportNode;
      const members = new Set(input.catalog.members(slug));
      several = measureSeveral(tracts, input.services, members, count);
      known.set(key, several);
    }
    return several;
  };
}

/** @param members slugs of the supports that count */
export function measureSeveral(
  tracts: TractTable,
  services: readonly CoverageService[],
  members: ReadonlySet<string>,
  count: number,
): SeveralNearest {
  const { points, at } = servicesByPlace(services, members);
  const tree = buildSphereTree(
    Float64Array.from(points.flatMap((point) => unitVector(point.latitude, point.longitude))),
  );
  const { vectors, latitudes, longitudes } = tracts;
  const size = tracts.people.length;
  const miles = new Float64Array(size * count).fill(Infinity);
  const found = new Int32Array(size * count).fill(-1);
  for (let i = 0; i < size; i++) {
    const [x, y, z] = vectors.subarray(3 * i, 3 * i + 3) as unknown as [number, number, number];
    let next = i * count;
    // The nearest places hold at least as many services, for each has one.
    for (const place of severalInTree(tree, [x, y, z], count)) {
      const { latitude, longitude } = points[place] as SiteRegister['points'][number];
      const here = milesBetween(
        latitudes[i] as number,
        longitudes[i] as number,
        latitude,
        longitude,
      );
      for (const service of at[place] as readonly number[]) {
        if (next === (i + 1) * count) break;
        miles[next] = here;
        found[next++] = service;
      }
    }
  }
  return { count, miles, services: found };
}

/** Places where any of the supports is offered in person, and the positions of the services there. */
function servicesByPlace(services: readonly CoverageService[], members: ReadonlySet<string>) {
  const places = createSiteRegister();
  const at: number[][] = [];
  services.forEach((service, position) => {
    if (service.point === null || !isInPerson(service) || !members.has(service.support)) return;
    const place = places.register(service.point);
    (at[place] ??= []).push(position);
  });
  return { points: places.points, at };
}
