// The coverage of counties once more, written straight from the definitions and as plainly as can
// be: every tract against every service. It shares no code with src/lib/coverage, only the words.
import type { AbsenceCheck } from '#lib/domain/check.ts';
import type { County, Point, Tract } from '#lib/domain/place.ts';
import type { Modality, OpenTo } from '#lib/domain/service.ts';
import type { Completeness, SourceClaim } from '#lib/domain/source.ts';
import type { SupportCatalog, SupportNode } from '#lib/domain/support.ts';
import type { Yardstick } from '#lib/domain/yardstick.ts';
import type { YardstickSet } from '#lib/domain/yardstick-set.ts';
import { twinMeets, twinTerms, type TwinPlace } from './brute-force-yardstick.ts';

interface TwinService {
  id: string;
  support: string;
  modality: Modality;
  county: string | null;
  point: Point | null;
  approximate: boolean;
  openTo: OpenTo;
  verifiedOn: string | null;
  sourceId: string;
  area: readonly string[];
  capacity: number | null;
}

interface TwinInput {
  catalog: SupportCatalog;
  yardsticks: YardstickSet;
  counties: readonly (County & TwinPlace)[];
  tracts: readonly Tract[];
  services: readonly TwinService[];
  claims: readonly SourceClaim[];
  checks: readonly AbsenceCheck[];
}

type TwinCounty = TwinInput['counties'][number];

/** Haversine in statute miles, mean radius of the Earth 6371.0088 km. */
function miles(a: Point, b: Point): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const h =
    Math.sin(radians(b.latitude - a.latitude) / 2) ** 2 +
    Math.cos(radians(a.latitude)) *
      Math.cos(radians(b.latitude)) *
      Math.sin(radians(b.longitude - a.longitude) / 2) ** 2;
  return 2 * 3958.7613 * Math.asin(Math.sqrt(h));
}

const holds = (area: readonly string[], fips: string) =>
  area.some((place) => place === fips || place === fips.slice(0, 2));

function best(claims: readonly SourceClaim[]): Completeness | null {
  if (claims.some((claim) => claim.completeness === 'complete')) return 'complete';
  return claims.length > 0 ? 'partial' : null;
}

/** The claims that speak of a node in a county, and the best that they amount to. */
function listingOf(input: TwinInput, node: SupportNode, fips: string) {
  const here = input.claims.filter((claim) => holds([claim.place], fips));
  const own = here.filter((claim) => claim.support === node.slug);
  if (node.kind === 'type') return { completeness: best(own), claims: own };
  const types = input.catalog.nodes.filter((type) => type.group === node.slug);
  const perType = types.map(({ slug }) => here.filter((claim) => claim.support === slug));
  const all = [...own, ...perType.flat()];
  const complete =
    best(own) === 'complete' ||
    (types.length > 0 && perType.every((claims) => best(claims) === 'complete'));
  const partial = all.length > 0;
  const completeness: Completeness | null = complete ? 'complete' : partial ? 'partial' : null;
  return { completeness, claims: all };
}

/** Tracts of a county with their distance to the nearest service, and who offers that one. */
function measureTracts(tracts: readonly Tract[], services: readonly TwinService[]) {
  const placed = services.filter((service) => service.point !== null);
  return tracts.map((tract) => {
    const distances = placed.map((service) => miles(tract, service.point as Point));
    const distance = Math.min(Infinity, ...distances);
    const nearest = placed.filter((_, i) => distances[i] === distance);
    return {
      people: tract.population,
      distance,
      sources: nearest.map(({ sourceId }) => sourceId),
      /** Ids of the services within so many miles. */
      within: (limit: number) =>
        placed.flatMap((one, i) => ((distances[i] as number) <= limit ? one.id : [])),
    };
  });
}

function medianMiles(tracts: { people: number; distance: number }[], population: number) {
  const sorted = tracts.filter((t) => t.people > 0).sort((a, b) => a.distance - b.distance);
  let counted = 0;
  for (const { people, distance } of sorted) {
    counted += people;
    if (counted >= population / 2) return distance === Infinity ? null : distance;
  }
  return null;
}

/** What is offered of a node in a county, and to it. */
function offersOf(input: TwinInput, node: SupportNode, fips: string) {
  const services = input.services.filter(({ support }) => {
    return support === node.slug || input.catalog.find(support)?.group === node.slug;
  });
  const inPerson = services.filter(({ modality }) => modality !== 'virtual');
  return {
    inPerson,
    here: inPerson.filter((service) => service.county === fips),
    serving: inPerson.filter(({ area }) => holds(area, fips)),
    virtual: services
      .filter(({ modality }) => modality !== 'in-person')
      .filter(({ area, county }) => (area.length > 0 ? holds(area, fips) : county === fips)),
  };
}

/** Everything that a cell is told from, whatever the yardstick. */
function factsOf(input: TwinInput, county: TwinCounty, node: SupportNode) {
  const offers = offersOf(input, node, county.fips);
  const tracts = input.tracts.filter((tract) => tract.county === county.fips);
  return {
    ...offers,
    node,
    county,
    measured: measureTracts(tracts, offers.inPerson),
    population:
      tracts.length === 0 ? null : tracts.reduce((sum, tract) => sum + tract.population, 0),
    virtualByNature: node.modality === 'virtual',
    offered: offers.virtual.length > 0 || offers.here.length > 0 || offers.serving.length > 0,
    listing: listingOf(input, node, county.fips),
  };
}

type Facts = ReturnType<typeof factsOf>;

/** The share of residents with so many services in reach, each counted once. */
function shareWithin(facts: Facts, limit: number | null, minimum: number): number | null {
  const { population, virtualByNature, measured, serving } = facts;
  if (virtualByNature || !population) return null;
  const reached = measured.filter((tract) => {
    const near = limit === null ? [] : tract.within(limit);
    return new Set([...near, ...serving.map(({ id }) => id)]).size >= minimum;
  });
  return reached.reduce((sum, tract) => sum + tract.people, 0) / population;
}

/** What one yardstick says. */
function judge(facts: Facts, yardstick: Yardstick) {
  const terms = twinTerms(yardstick, facts.node, facts.county);
  const share = (limit: number | null) =>
    terms.unknown === null ? shareWithin(facts, limit, terms.minimum) : null;
  const reach = share(terms.miles);
  const decided = stateOf(facts, yardstick, terms, reach);
  const longer = share(terms.miles === null ? null : terms.miles * 1.25);
  const stays = facts.virtualByNature || (longer ?? 1) < yardstick.gapBelow;
  return { ...decided, miles: terms.miles, reach, staysGap: decided.state === 'gap' && stays };
}

function stateOf(
  facts: Facts,
  yardstick: Yardstick,
  terms: ReturnType<typeof twinTerms>,
  reach: number | null,
) {
  const { here, listing, population } = facts;
  const unknown = (reason: string) => ({ state: 'not-assessed', reason });
  const state = (state: string) => ({ state, reason: null });
  if (facts.virtualByNature && facts.offered) return state('covered');
  if (here.length === 0 && listing.completeness === null) return unknown('no-source');
  if (facts.virtualByNature) return state('gap');
  if (population === null || population === 0) return unknown('no-population');
  if (terms.unknown !== null || reach === null) return unknown(terms.unknown ?? '');
  if (here.length === 0) return state(reach < yardstick.gapBelow ? 'gap' : 'neighbor-dependent');
  const meets = twinMeets(yardstick, terms, reach, population, here);
  if (meets === null) return unknown('no-capacity');
  return state(meets ? 'covered' : 'partial');
}

function evidenceOf(
  { here, serving, virtual, measured, listing }: Facts,
  catchment: number | null,
) {
  const dates = here.flatMap(({ verifiedOn }) => verifiedOn ?? []).sort();
  const sources = [
    ...[...here, ...serving, ...virtual].map(({ sourceId }) => sourceId),
    ...measured
      .filter(({ people }) => people > 0)
      .filter(({ distance }) => catchment !== null && distance <= catchment)
      .flatMap((tract) => tract.sources),
    ...listing.claims.map(({ sourceId }) => sourceId),
  ];
  return {
    sources: [...new Set(sources)].sort(),
    listing: listing.completeness,
    oldestVerified: dates[0] ?? null,
    newestVerified: dates.at(-1) ?? null,
    clientsOnly: here.filter(({ openTo }) => openTo === 'clients').length,
    approximate: here.filter(({ approximate }) => approximate).length,
  };
}

/** One cell, word for word. */
function cellOf(input: TwinInput, county: TwinCounty, node: SupportNode) {
  const facts = factsOf(input, county, node);
  const { population } = facts;
  const own = judge(facts, input.yardsticks.inForce(node.slug));
  const all = input.yardsticks.applicable(node.slug).map((one) => judge(facts, one));
  const { state, reason } = own;
  const reach = state === 'not-assessed' ? null : own.reach;
  const checks = input.checks
    .filter((check) => check.county === county.fips && check.support === node.slug)
    .sort((a, b) => (a.checkedOn > b.checkedOn ? -1 : 1));
  const newest = checks[0] ?? null;
  // Twelve months before the day of these inputs, 26 November 2026; none of their supports is mutual aid.
  const holds = newest !== null && newest.checkedOn >= '2025-11-26';
  const none = facts.here.length === 0 && !(facts.virtualByNature && facts.offered);
  return {
    county: county.fips,
    support: node.slug,
    ...{ state, reason },
    confirmed: none && holds ? newest : null,
    servicesInCounty: facts.here.length,
    reach,
    outOfReach: reach === null ? null : (1 - reach) * (population ?? NaN),
    nearestMiles: medianMiles(facts.measured, population ?? 0),
    virtualServices: facts.virtual.length,
    population,
    filtered: null,
    robust: own.staysGap && all.every((one) => one.state === 'not-assessed' || one.staysGap),
    evidence: {
      ...evidenceOf(facts, own.miles),
      lapsed: none && !holds ? newest : null,
      edge: null,
    },
  };
}

/** All cells, ordered by county and then as the catalog orders its nodes. */
export function bruteForceCoverage(input: TwinInput) {
  return [...input.counties]
    .sort((a, b) => a.fips.localeCompare(b.fips))
    .flatMap((county) => input.catalog.nodes.map((node) => cellOf(input, county, node)));
}
