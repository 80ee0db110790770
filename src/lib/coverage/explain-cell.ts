import type { SupportNode } from '#lib/domain/support.ts';
import { explainAccess } from './access/explain-access.ts';
import { analyze } from './analysis.ts';
import { assessCell } from './assess-cell.ts';
import { LONGER_CATCHMENT } from './catchment.ts';
import type { CellExplanation, CountedService, HangsOn } from './cell-explanation.ts';
import type { CoverageCounty, CoverageInput, CoverageService } from './input.ts';
import { nearbyServices } from './nearby-services.ts';
import { listTracts } from './list-tracts.ts';
import { listRulings } from './list-rulings.ts';
import { addUpReach } from './reach-arithmetic.ts';
import { areaHolds } from './service-area.ts';
import { isInPerson } from './supply-sites.ts';

const NEAREST_SHOWN = 5;

/**
 * Explains one cell: the same arithmetic as `assessCoverage`, with everything that went into it.
 * @param fips 5-digit FIPS of one of the input's counties
 * @param support slug of a type or group of the input's catalog
 * @throws RangeError where the input has no such county or support
 */
export function explainCell(input: CoverageInput, fips: string, support: string): CellExplanation {
  const county = input.counties.find((one) => one.fips === fips);
  if (!county) throw new RangeError(`Found county "${fips}", expected one of the input's counties`);
  const node = input.catalog.find(support);
  if (!node) throw new RangeError(`Found support "${support}", expected a slug of the catalog`);
  const narrow = narrowInput(input, county, node);
  const analysis = analyze(narrow, [node]);
  const { cell, ruling } = assessCell(analysis, 0, 0);
  const { rule, reach, yardstick } = ruling;
  const inPerson = narrow.services.filter(isInPerson);
  const here = inPerson.filter((service) => service.county === fips);
  const { miles, rurality, coveredShare } = reach.terms;
  const longer = miles === null ? null : miles * LONGER_CATCHMENT;
  return {
    cell,
    rule,
    rucc: county.rucc,
    rurality,
    catchmentMiles: miles,
    yardstick: yardstick.id,
    gapBelow: yardstick.gapBelow,
    coveredShare,
    rulings: listRulings(analysis, yardstick),
    arithmetic: cell.reach === null ? null : addUpReach(analysis, reach.terms),
    tracts: cell.reach === null ? null : listTracts(analysis, reach.terms),
    access: explainAccess(narrow, node, analysis.tracts, cell),
    services: here.map(toCounted),
    areaServices: inPerson.filter(({ area }) => areaHolds(area, fips)).map(({ id }) => id),
    virtualServices: narrow.services.filter((one) => isOffered(one, fips)).map(({ id }) => id),
    nearest: nearbyServices(inPerson, county.center, NEAREST_SHOWN),
    robustness:
      cell.reach === null || reach.longerReach === null
        ? null
        : { catchmentMiles: longer, reach: reach.longerReach },
    hangsOn: findHangsOn(narrow, node, here),
  };
}

/** The part of the input that the cell follows from. */
function narrowInput(
  input: CoverageInput,
  county: CoverageCounty,
  node: SupportNode,
): CoverageInput {
  const members = new Set(input.catalog.members(node.slug));
  const own = ({ support }: CoverageService) => members.has(support);
  const leftOut = input.leftOut && {
    concerned: input.leftOut.concerned,
    unknown: input.leftOut.unknown.filter(own),
    unmet: input.leftOut.unmet.filter(own),
  };
  return {
    ...input,
    counties: [county],
    tracts: input.tracts.filter((tract) => tract.county === county.fips),
    services: input.services.filter(own),
    leftOut: leftOut ?? null,
  };
}

function toCounted(service: CoverageService): CountedService {
  const { id, sourceId, approximate, verifiedOn, openTo } = service;
  return { id, sourceId, approximate, clientsOnly: openTo === 'clients', verifiedOn };
}

function isOffered({ modality, area, county }: CoverageService, fips: string): boolean {
  if (modality === 'in-person') return false;
  return area.length === 0 ? county === fips : areaHolds(area, fips);
}

/** Assesses the cell once more without the only in-person service of the county. */
function findHangsOn(
  input: CoverageInput,
  node: SupportNode,
  here: readonly CoverageService[],
): HangsOn | null {
  const [only] = here;
  if (!only || here.length > 1) return null;
  const services = input.services.filter((service) => service !== only);
  const { cell } = assessCell(analyze({ ...input, services }, [node]), 0, 0);
  return {
    service: only.id,
    state: cell.state,
    reach: cell.reach,
    nearestMiles: cell.nearestMiles,
  };
}
