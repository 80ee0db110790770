import { LRUCache } from 'lru-cache';
import { isDeepStrictEqual } from 'node:util';
import type { CoverageCell } from '#lib/coverage/cell.ts';
import type { CoverageInput, CoverageService } from '#lib/coverage/input.ts';
import { findChanges } from '#lib/coverage/update/find-changes.ts';
import { keepCoverage, restOn, type KeptCoverage } from '#lib/coverage/update/kept-coverage.ts';
import { updateCoverage } from '#lib/coverage/update/update-coverage.ts';
import type { Atlas } from './atlas.ts';

/** States whose last version is kept to work edits into. */
const KEPT_STATES = 3;
/** More edits than this are worked out anew, all at once. */
const MOST_EDITS = 12;

/** What is kept, and the services that it follows from in the order of the database. */
interface Kept {
  coverage: KeptCoverage;
  services: readonly CoverageService[];
}

const keptOf = new WeakMap<Atlas, LRUCache<string, Kept>>();

/**
 * The cells of an input. Where they were worked out before, and nothing but a few services has
 * changed since, only the cells that those can change are assessed again.
 * @param key tells one state, under one set of terms, from another
 */
export function assessEdited(
  atlas: Atlas,
  key: string,
  input: CoverageInput,
): readonly CoverageCell[] {
  const kept = keptOf.get(atlas) ?? new LRUCache<string, Kept>({ max: KEPT_STATES });
  keptOf.set(atlas, kept);
  const before = kept.get(key);
  const coverage = (before && workIn(before, input)) ?? keepCoverage(input);
  kept.set(key, { coverage, services: input.services });
  return coverage.cells;
}

/** @returns null where more has changed than can be worked in */
function workIn({ coverage, services }: Kept, input: CoverageInput): KeptCoverage | null {
  if (input.leftOut || coverage.input.leftOut) return null;
  const changes = findChanges(services, input.services, MOST_EDITS);
  if (changes === null || !isSameBesides(coverage.input, input)) return null;
  const updated = changes.reduce((kept, change) => updateCoverage(kept, change).kept, coverage);
  return restOn(input, updated);
}

/** Whether everything but the services is the same. */
function isSameBesides(a: KeptCoverage['input'], b: CoverageInput): boolean {
  return (
    a.today === b.today &&
    a.vicinity === b.vicinity &&
    isDeepStrictEqual(a.catalog.nodes, b.catalog.nodes) &&
    JSON.stringify(a.yardsticks) === JSON.stringify(b.yardsticks) &&
    isDeepStrictEqual(a.counties, b.counties) &&
    isDeepStrictEqual(a.claims, b.claims) &&
    isDeepStrictEqual(a.checks, b.checks) &&
    isDeepStrictEqual(a.tracts, b.tracts) &&
    isDeepStrictEqual(a.demand, b.demand)
  );
}
