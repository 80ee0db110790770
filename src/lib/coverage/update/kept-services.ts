import type { CoverageService } from '../input.ts';
import { createServiceSearch, type ServiceSearch, type Surroundings } from './services-near.ts';
import type { ServiceChange } from './update-coverage.ts';

type BySupport = ReadonlyMap<string, readonly CoverageService[]>;

/** Services as an edit looks for them: by the support that they carry. */
export interface KeptServices {
  all: BySupport;
  /** Those of them that can matter to the counties within so many miles, and maybe a few more. */
  near: BySupport;
  /** Statute miles around the residents of the counties. */
  miles: number;
}

/** Few edits look farther around the counties of a state; those that do ask all services. */
const NEAR_MILES = 150;

export function keepServices(
  services: readonly CoverageService[],
  around: Surroundings,
): KeptServices {
  const near = createServiceSearch(around)(services, NEAR_MILES);
  return { all: bySupport(services), near: bySupport(near), miles: NEAR_MILES };
}

const bySupport = (services: readonly CoverageService[]): BySupport =>
  Map.groupBy(services, ({ support }) => support);

/** The services of a support that a search finds within some miles. */
export function searchKept(
  { all, near, miles }: KeptServices,
  support: string,
  search: ServiceSearch,
  limit: number,
): readonly CoverageService[] {
  return search((limit <= miles ? near : all).get(support) ?? [], limit);
}

export function replaceService(
  { all, near, miles }: KeptServices,
  change: ServiceChange,
): KeptServices {
  return { all: replaceIn(all, change), near: replaceIn(near, change), miles };
}

function replaceIn(lists: BySupport, { before, after }: ServiceChange): BySupport {
  const next = new Map(lists);
  if (before) {
    const others = (next.get(before.support) ?? []).filter((one) => one !== before);
    next.set(before.support, others);
  }
  if (after) next.set(after.support, [...(next.get(after.support) ?? []), after]);
  return next;
}
