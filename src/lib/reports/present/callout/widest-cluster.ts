import { cornerKey, type CountyRings } from './county-rings.ts';

/** The largest group of counties that touch each other, the first of equals; empty where there are none. */
export function widestCluster(counties: readonly CountyRings[]): readonly CountyRings[] {
  const corners = new Map<string, CountyRings[]>();
  const cornersOf = ({ rings }: CountyRings) => rings.flat().map(cornerKey);
  for (const county of counties) {
    for (const corner of new Set(cornersOf(county))) {
      corners.set(corner, [...(corners.get(corner) ?? []), county]);
    }
  }
  const seen = new Set<CountyRings>();
  let widest: CountyRings[] = [];
  for (const first of counties) {
    if (seen.has(first)) continue;
    seen.add(first);
    const cluster = [first];
    // What is found is walked to in its turn: the list grows while it is read.
    for (const county of cluster) {
      for (const next of cornersOf(county).flatMap((corner) => corners.get(corner) ?? [])) {
        if (!seen.has(next)) cluster.push(next);
        seen.add(next);
      }
    }
    if (cluster.length > widest.length) widest = cluster;
  }
  return widest;
}
