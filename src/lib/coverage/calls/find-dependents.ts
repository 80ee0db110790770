import type { StateAnalysis } from '../analysis.ts';
import type { CoverageService } from '../input.ts';
import { areaHolds } from '../service-area.ts';
import { isInPerson } from '../supply-sites.ts';
import { termsFor, type YardstickTerms } from '../yardstick-terms.ts';

/**
 * For each service of a node, the counties whose cell may change without it; services on which no
 * cell can hang are left out. None that matters is missed, some prove not to matter.
 * @param node position among the nodes of the analysis
 * @returns positions of counties
 */
export function findDependents(
  analysis: StateAnalysis,
  node: number,
): Map<CoverageService, readonly number[]> {
  const found = new Map<CoverageService, Set<number>>();
  const add = (service: CoverageService, county: number) => {
    const counties = found.get(service);
    if (counties) counties.add(county);
    else found.set(service, new Set([county]));
  };
  const terms = countyTerms(analysis, node);
  addByCounty(analysis, node, terms, add);
  addByTract(analysis, node, terms, add);
  return new Map([...found].map(([service, counties]) => [service, [...counties]]));
}

type Add = (service: CoverageService, county: number) => void;

function countyTerms({ counties, nodes, input }: StateAnalysis, node: number): YardstickTerms[] {
  const support = nodes[node] as StateAnalysis['nodes'][number];
  const yardstick = input.yardsticks.inForce(support.slug);
  return counties.map((county) => termsFor(yardstick, support, county));
}

/** Located or offered in a county, or serving it by area: it matters where there are not more than are asked for. */
function addByCounty(
  { counties, nodes, input }: StateAnalysis,
  node: number,
  terms: readonly YardstickTerms[],
  add: Add,
): void {
  const { slug, modality } = nodes[node] as StateAnalysis['nodes'][number];
  const members = new Set(input.catalog.members(slug));
  const byRatio = input.yardsticks.inForce(slug).rule.kind === 'ratio';
  const services = input.services.filter(({ support }) => members.has(support));
  const located = Map.groupBy(services.filter(isInPerson), ({ county }) => county);
  const wide = services.filter(({ area }) => area.length > 0);
  counties.forEach(({ fips }, county) => {
    const here = located.get(fips) ?? [];
    const { minimum } = terms[county] as YardstickTerms;
    if (byRatio || here.length === 1) for (const service of here) add(service, county);
    const serving = wide.filter(({ area }) => areaHolds(area, fips));
    const virtual = modality === 'virtual';
    const inArea = virtual ? serving : serving.filter(isInPerson);
    if (inArea.length <= (virtual ? 1 : minimum)) {
      for (const service of inArea) add(service, county);
    }
    if (!virtual) return;
    const own = services.filter((one) => one.county === fips && !inArea.includes(one));
    if (own.length + inArea.length === 1) for (const service of own) add(service, county);
  });
}

/** Within the catchment of a tract that has no more in reach than are asked for. */
function addByTract(
  analysis: StateAnalysis,
  node: number,
  terms: readonly YardstickTerms[],
  add: Add,
): void {
  const { tracts, input } = analysis;
  const support = analysis.nodes[node] as StateAnalysis['nodes'][number];
  if (support.modality === 'virtual') return;
  const most = Math.max(...terms.map(({ minimum }) => minimum), 1);
  const several = analysis.severalOf(node, most + 1);
  terms.forEach(({ miles: limit, minimum }, county) => {
    if (limit === null) return;
    for (let i = tracts.starts[county] as number; i < (tracts.starts[county + 1] as number); i++) {
      const from = i * several.count;
      if ((several.miles[from + minimum] as number) <= limit) continue;
      for (let at = from; at < from + minimum && (several.miles[at] as number) <= limit; at++) {
        const service = input.services[several.services[at] as number];
        if (service) add(service, county);
      }
    }
  });
}
