import type { ServiceFilter } from '#lib/domain/service-filter.ts';
import type { SupportCatalog } from '#lib/domain/support.ts';
import type { CoverageService } from '../input.ts';
import { concernsSupport } from './concerns.ts';
import { filterConditions, type FilterAnswer, type FilterCondition } from './filter-conditions.ts';

/** The services that a filter leaves out. */
export interface LeftOut {
  /** Supports that the filter concerns: slugs of types and groups. */
  concerned: ReadonlySet<string>;
  /** Their sources do not say whether they are what is asked for. */
  unknown: readonly CoverageService[];
  /** They are not, or not by all that is asked. */
  unmet: readonly CoverageService[];
}

export interface SortedServices {
  /** Those that count. */
  services: readonly CoverageService[];
  /** Null where nothing is asked. */
  leftOut: LeftOut | null;
}

/**
 * Parts the services by whether they are what a filter asks for. Only a "yes" to all of it counts;
 * one "no" is a no. What is offered no longer on the day counts nowhere.
 * @param today ISO date
 */
export function sortServices(
  all: readonly CoverageService[],
  catalog: SupportCatalog,
  filter: ServiceFilter,
  today: string,
): SortedServices {
  const offered = all.filter(({ endsOn }) => endsOn === null || endsOn >= today);
  const conditions = filterConditions(filter, today);
  if (conditions.length === 0) return { services: offered, leftOut: null };
  const bySupport = new Map(
    catalog.nodes.map((node) => [
      node.slug,
      conditions.filter(({ concern }) => concernsSupport(concern, node)),
    ]),
  );
  const services: CoverageService[] = [];
  const unknown: CoverageService[] = [];
  const unmet: CoverageService[] = [];
  const into = { yes: services, no: unmet, unknown };
  for (const service of offered) {
    into[answerAll(service, bySupport.get(service.support) ?? [])].push(service);
  }
  const asked = ({ slug }: { slug: string }) =>
    catalog.members(slug).some((member) => (bySupport.get(member)?.length ?? 0) > 0);
  const concerned = new Set(catalog.nodes.filter(asked).map(({ slug }) => slug));
  return { services, leftOut: { concerned, unknown, unmet } };
}

function answerAll(service: CoverageService, conditions: readonly FilterCondition[]): FilterAnswer {
  let all: FilterAnswer = 'yes';
  for (const condition of conditions) {
    const answer = condition.answer(service);
    if (answer === 'no') return 'no';
    if (answer === 'unknown') all = 'unknown';
  }
  return all;
}
