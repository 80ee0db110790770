import { DIMENSION_LABELS } from '#lib/domain/dimension.ts';
import type { CountyDimension, MissingSupport } from './county-page.ts';
import type { Finding } from './map-page.ts';
import { counted, miles } from './numbers.ts';

/** What a county has and lacks, in two sentences. */
export function countyFinding(
  fullName: string,
  dimensions: readonly CountyDimension[],
  missing: readonly MissingSupport[],
): Finding {
  const covered = dimensions.reduce((sum, one) => sum + one.covered, 0);
  const assessed = dimensions.reduce((sum, one) => sum + one.assessed, 0);
  if (assessed === 0) {
    return {
      headline: `Nothing is known of the supports in ${fullName} yet.`,
      detail: 'No source claims to list any of them here.',
    };
  }
  return {
    headline: `${fullName} covers ${covered} of ${counted(assessed, 'assessed support', 'assessed supports')}. ${lack(missing, dimensions)}`,
    detail: unassessed(dimensions),
  };
}

function lack(missing: readonly MissingSupport[], dimensions: readonly CountyDimension[]): string {
  const [first] = missing;
  if (!first) return 'None of them is a gap.';
  const farthest =
    [...missing].sort((a, b) => (b.nearestMiles ?? 0) - (a.nearestMiles ?? 0))[0] ?? first;
  const slugs = new Set(missing.map(({ slug }) => slug));
  const counts = dimensions.map(({ dimension, groups }) => ({
    dimension,
    gaps: groups.flatMap(({ lines }) => lines).filter(({ slug }) => slugs.has(slug)).length,
  }));
  const most = [...counts].sort((a, b) => b.gaps - a.gaps)[0];
  const where =
    most && missing.length > 1 && most.gaps > 0
      ? `, ${most.gaps} of them in ${DIMENSION_LABELS[most.dimension]}`
      : '';
  const away =
    farthest.nearestMiles === null
      ? ''
      : `; the farthest is ${farthest.label}, ${miles(farthest.nearestMiles)} away`;
  return `${counted(missing.length, 'is', 'are')} missing${where}${away}.`;
}

function unassessed(dimensions: readonly CountyDimension[]): string {
  const unknown = dimensions
    .flatMap(({ groups }) => groups.flatMap(({ lines }) => lines))
    .filter(({ state }) => state === 'not-assessed').length;
  return unknown === 0
    ? 'Every support is assessed here.'
    : `${counted(unknown, 'support is', 'supports are')} not assessed, because no source claims to list ${unknown === 1 ? 'it' : 'them'} here.`;
}
