// The coverage of counties once more, written straight from the definitions and as plainly as can
// be: every tract against every service. It shares no code with src/lib/coverage, only the words.
import type { AbsenceCheck } from '#lib/domain/check.ts';
import type { County, Point, Tract } from '#lib/domain/place.ts';
import type { Modality, OpenTo } from '#lib/domain/service.ts';
import type { Completeness, SourceClaim } from '#lib/domain/source.ts';
import type { SupportCatalog, SupportNode } from '#lib/domain/support.ts';
import type { Yardstick } from '#lib/domain/yardstick.ts';

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
}

interface TwinInput {
  catalog: SupportCatalog;
  yardstick: Yardstick;
  counties: readonly (County & { rucc: number | null })[];
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
    let distance = Infinity;
    let sources: string[] = [];
    for (const service of placed) {
      const here = miles(tract, service.point as Point);
      if (here < distance) sources = [];
      if (here <= distance) sources.push(service.sourceId);
      distance = Math.min(distance, here);
    }
    return { people: tract.population, distance, sources };
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

/** One cell, word for word. */
function cellOf(input: TwinInput, county: TwinCounty, node: SupportNode) {
  const { fips, rucc } = county;
  const services = input.services.filter(({ support }) => {
    return support === node.slug || input.catalog.find(support)?.group === node.slug;
  });
  const inPerson = services.filter(({ modality }) => modality !== 'virtual');
  const here = inPerson.filter((service) => service.county === fips);
  const serving = inPerson.filter(({ area }) => holds(area, fips));
  const virtual = services
    .filter(({ modality }) => modality !== 'in-person')
    .filter(({ area, county }) => (area.length > 0 ? holds(area, fips) : county === fips));
  const tracts = input.tracts.filter((tract) => tract.county === fips);
  const population =
    tracts.length === 0 ? null : tracts.reduce((sum, tract) => sum + tract.population, 0);
  const measured = measureTracts(tracts, inPerson);
  const rurality = rucc === null ? null : rucc <= 3 ? ('urban' as const) : ('rural' as const);
  const catchment = rurality && node.catchmentMiles[rurality];
  const shareWithin = (limit: number | null) => {
    const reached = measured.filter(
      ({ distance }) => serving.length > 0 || (limit !== null && distance <= limit),
    );
    return reached.reduce((sum, tract) => sum + tract.people, 0) / (population ?? NaN);
  };
  const knowable = rurality !== null && population !== null && population > 0;
  const listing = listingOf(input, node, fips);
  const virtualByNature = node.modality === 'virtual';
  const offered = virtual.length > 0 || here.length > 0 || serving.length > 0;
  const reach = knowable && !virtualByNature ? shareWithin(catchment) : null;
  const longer = knowable ? shareWithin(catchment === null ? null : catchment * 1.25) : null;
  const decided = decide();
  const assessed = decided.state !== 'not-assessed';

  function decide(): { state: string; reason: string | null } {
    const unknown = (reason: string) => ({ state: 'not-assessed', reason });
    const state = (state: string) => ({ state, reason: null });
    const { gapBelow, coveredShare } = input.yardstick;
    if (virtualByNature && offered) return state('covered');
    if (here.length === 0 && listing.completeness === null) return unknown('no-source');
    if (virtualByNature) return state('gap');
    if (population === null || population === 0) return unknown('no-population');
    if (rurality === null || reach === null) return unknown('no-rurality');
    if (here.length === 0) return state(reach < gapBelow ? 'gap' : 'neighbor-dependent');
    return state(reach < coveredShare[rurality] ? 'partial' : 'covered');
  }

  const checks = input.checks
    .filter((check) => check.county === fips && check.support === node.slug)
    .sort((a, b) => (a.checkedOn > b.checkedOn ? -1 : 1));
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
    county: fips,
    support: node.slug,
    ...decided,
    confirmed: here.length > 0 || (virtualByNature && offered) ? null : (checks[0] ?? null),
    servicesInCounty: here.length,
    reach: assessed ? reach : null,
    outOfReach: assessed && reach !== null ? (1 - reach) * (population ?? NaN) : null,
    nearestMiles: medianMiles(measured, population ?? 0),
    virtualServices: virtual.length,
    population,
    robust:
      decided.state === 'gap' && (virtualByNature || (longer ?? 1) < input.yardstick.gapBelow),
    evidence: {
      sources: [...new Set(sources)].sort(),
      listing: listing.completeness,
      oldestVerified: dates[0] ?? null,
      newestVerified: dates.at(-1) ?? null,
      clientsOnly: here.filter(({ openTo }) => openTo === 'clients').length,
      approximate: here.filter(({ approximate }) => approximate).length,
    },
  };
}

/** All cells, ordered by county and then as the catalog orders its nodes. */
export function bruteForceCoverage(input: TwinInput) {
  return [...input.counties]
    .sort((a, b) => a.fips.localeCompare(b.fips))
    .flatMap((county) => input.catalog.nodes.map((node) => cellOf(input, county, node)));
}
