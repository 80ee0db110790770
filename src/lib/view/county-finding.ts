import { DIMENSION_LABELS } from '#lib/domain/dimension.ts';
import type { CountyDimension, MissingSupport, SupportLine } from './county-page.ts';
import type { Finding } from './map-page.ts';
import { counted, miles } from './numbers.ts';

/**
 * What a county has and lacks, in two sentences.
 * @param counting "counting only services of NARR level 2"; null where all count
 */
export function countyFinding(
  fullName: string,
  dimensions: readonly CountyDimension[],
  missing: readonly MissingSupport[],
  counting: string | null = null,
): Finding {
  const covered = dimensions.reduce((sum, one) => sum + one.covered, 0);
  const assessed = dimensions.reduce((sum, one) => sum + one.assessed, 0);
  const unknown = dimensions
    .flatMap(({ groups }) => groups.flatMap(({ lines }) => lines))
    .filter(({ state, counts }) => state === 'not-assessed' && counts);
  if (assessed === 0) return nothingAssessed(fullName, unknown);
  return {
    headline: `${fullName} covers ${covered} of ${counted(assessed, 'assessed support', 'assessed supports')}${counting ? `, ${counting}` : ''}. ${lack(missing, dimensions)}`,
    detail: unassessed(unknown),
  };
}

function nothingAssessed(fullName: string, unknown: readonly SupportLine[]): Finding {
  if (unknown.some(({ reason }) => reason !== 'no-source')) {
    return {
      headline: `No support in ${fullName} can be assessed yet.`,
      detail: `That is because ${lacking(unknown)}.`,
    };
  }
  return {
    headline: `Nothing is known of the supports in ${fullName} yet.`,
    detail: 'No source claims to list any of them here.',
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
    most && most.gaps > 0 ? `, ${most.gaps} of them in ${DIMENSION_LABELS[most.dimension]}` : '';
  const { label, nearestMiles } = farthest;
  const away = nearestMiles === null ? '' : `, ${miles(nearestMiles)} away`;
  if (missing.length === 1) return `1 is missing: ${label}${away}.`;
  const last = away && `; the farthest is ${label}${away}`;
  return `${counted(missing.length, 'is', 'are')} missing${where}${last}.`;
}

function unassessed(unknown: readonly SupportLine[]): string {
  if (unknown.length === 0) return 'Every support is assessed here.';
  return `${counted(unknown.length, 'support is', 'supports are')} not assessed, because ${lacking(unknown)}.`;
}

/** What is missing to assess some supports. */
function lacking(unknown: readonly SupportLine[]): string {
  const reasons = new Set(unknown.map(({ reason }) => reason));
  return [
    reasons.has('no-population') && 'the residents of the county are not known',
    reasons.has('no-rurality') && 'the county has no rural-urban code',
    reasons.has('no-source') &&
      `no source claims to list ${unknown.length === 1 ? 'it' : reasons.size > 1 ? 'some of them' : 'them'} here`,
  ]
    .filter(Boolean)
    .join(', or because ');
}
