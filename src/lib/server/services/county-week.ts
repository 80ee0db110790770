import { collectWeek, type CountyWeek } from '#lib/coverage/week/collect-week.ts';
import type { CoverageInput, CoverageService } from '#lib/coverage/input.ts';
import { isInPerson } from '#lib/coverage/supply-sites.ts';
import { findState } from '#lib/domain/state.ts';
import type { SupportCatalog } from '#lib/domain/support.ts';
import type { AskedTerms } from '#lib/view/asked-terms.ts';
import { supportView } from '#lib/view/support-view.ts';
import { openingLines } from '#lib/view/week/opening-lines.ts';
import { weekFinding } from '#lib/view/week/week-finding.ts';
import { weekEvenings, weekGrid } from '#lib/view/week/week-grid.ts';
import type { WeekPage, WeekTime, WeekView, WeekWhere } from '#lib/view/week/week-page.ts';
import { readServiceCards, type ServiceCard } from '../queries/service-cards.ts';
import type { Atlas } from './atlas.ts';
import { getCatalog, requireSupport } from './catalog.ts';
import { getCoverageInput } from './coverage-input.ts';
import { requireCounty } from './map-page.ts';
import { getShownSupports } from './shown-supports.ts';
import { sourceLines } from './source-lines.ts';
import { getTerms, type CoverageTerms } from './terms.ts';

/** What the week is shown of where nobody asks for another. */
export const WEEK_SUPPORT = 'mutual-aid';
/** So many times stand on the page; the file has them all. */
const SHOWN = 400;

/** A county's week, with every time of it. */
export interface CountyWeekTimes {
  view: WeekView;
  times: readonly WeekTime[];
}

/**
 * The week of a support in a county: when one can come, in person and online.
 * @throws InputError where there is no such county or support
 */
export async function getCountyWeek(
  atlas: Atlas,
  fips: string,
  support: string | null,
  asked?: AskedTerms,
): Promise<CountyWeekTimes> {
  const terms = await getTerms(atlas, asked);
  const slug = support ?? WEEK_SUPPORT;
  return atlas.remember(`week:${fips}:${slug}:${terms.key}`, () =>
    workOut(atlas, fips, slug, terms),
  );
}

async function workOut(atlas: Atlas, fips: string, slug: string, terms: CoverageTerms) {
  const county = await requireCounty(atlas, fips);
  const catalog = await getCatalog(atlas);
  const node = requireSupport(catalog, slug);
  const input = await getCoverageInput(atlas, [county.stateFips], terms);
  const week = collectWeek(input, fips, slug);
  const [unsaid, uncounted] = leftOutHere(input, slug, fips);
  const times = await readTimes(atlas, week, fips, catalog);
  const shown = times.filter(({ where }) => where !== 'near');
  const evenings = weekEvenings(times);
  const support = supportView(node);
  const finding = weekFinding({
    county: county.fullName,
    support,
    services: week.here.map(({ meetings, medicationWelcome }) => ({
      timed: meetings.length > 0,
      medicationWelcome,
    })),
    virtualServices: week.virtual.length,
    uncounted: unsaid + uncounted,
    times,
    evenings,
    catchmentMiles: week.catchmentMiles,
  });
  const view: WeekView = {
    ...{ fips, fullName: county.fullName, support },
    ...finding,
    grid: shown.length > 0 ? weekGrid(shown, node.kind === 'type') : null,
    evenings,
    timesKnown:
      (week.here.length === 0 && unsaid === 0) ||
      week.here.some(({ meetings }) => meetings.length > 0),
    near:
      week.catchmentMiles === null ? null : `within ${week.catchmentMiles} miles, other counties`,
    opening: openingLines(times),
  };
  return { view, times };
}

/** How many services in the county a filter leaves out: their source does not say, or they do not count. */
function leftOutHere({ leftOut, catalog }: CoverageInput, support: string, fips: string) {
  const members = new Set(catalog.members(support));
  const here = (services: readonly CoverageService[] = []) =>
    services.filter(
      (service) => members.has(service.support) && service.county === fips && isInPerson(service),
    ).length;
  return [here(leftOut?.unknown), here(leftOut?.unmet)] as const;
}

async function readTimes(
  atlas: Atlas,
  { here, near, virtual }: CountyWeek,
  fips: string,
  catalog: SupportCatalog,
): Promise<WeekTime[]> {
  const timed = [...here, ...near, ...virtual].filter(({ meetings }) => meetings.length > 0);
  const cards = await readServiceCards(
    atlas.db,
    timed.map(({ id }) => id),
  );
  const byId = new Map(cards.map((card) => [card.id, card]));
  const of = (services: readonly CoverageService[], where: WeekWhere) =>
    services.flatMap((service) => {
      const card = byId.get(service.id);
      return card ? toTimes(service, card, where, fips, catalog) : [];
    });
  return [...of(here, 'here'), ...of(virtual, 'virtual'), ...of(near, 'near')].sort(
    (a, b) => a.weekday - b.weekday || compare(a.opensAt, b.opensAt) || compare(a.name, b.name),
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function toTimes(
  service: CoverageService,
  card: ServiceCard,
  where: WeekWhere,
  fips: string,
  catalog: SupportCatalog,
): WeekTime[] {
  const node = catalog.find(service.support);
  const support = node?.shortLabel ?? service.support;
  const other = card.countyFips === fips ? null : card.countyName;
  const place = card.modality === 'virtual' ? '' : [card.city, other].filter(Boolean).join(', ');
  return service.meetings.map((meeting) => ({
    ...meeting,
    service: service.id,
    where,
    support,
    name: card.name ?? card.organization,
    organization: card.organization,
    place,
    medicationWelcome: service.medicationWelcome === 'yes',
  }));
}

/** Everything that the page of a county's week shows. */
export async function getWeekPage(
  atlas: Atlas,
  fips: string,
  support: string | null,
  asked?: AskedTerms,
): Promise<WeekPage> {
  const { view, times } = await getCountyWeek(atlas, fips, support, asked);
  const [county, shown, sources, catalog] = await Promise.all([
    requireCounty(atlas, fips),
    getShownSupports(atlas),
    sourceLines(atlas),
    getCatalog(atlas),
  ]);
  const listed = new Set([...shown.map(({ slug }) => slug), WEEK_SUPPORT, view.support.slug]);
  return {
    ...view,
    name: county.name,
    stateName: findState(county.stateFips)?.name ?? county.stateFips,
    choices: catalog.nodes
      .filter(({ slug }) => listed.has(slug))
      .map(({ slug: value, label }) => ({ value, label })),
    times: times.slice(0, SHOWN),
    total: times.length,
    sources,
  };
}
