import type { Tract } from '#lib/domain/place.ts';
import { analyze } from '../analysis.ts';
import { assessCell } from '../assess-cell.ts';
import type { CoverageCell } from '../cell.ts';
import type { EdgeFinder } from '../edge-effect.ts';
import type { CoverageCounty, CoverageInput } from '../input.ts';
import type { TractTable } from '../tract-table.ts';
import { keepServices, type KeptServices } from './kept-services.ts';

/** Cells of some counties with what an edit of a service is worked into. */
export interface KeptCoverage {
  /** What they follow from, beside the services. */
  input: Omit<CoverageInput, 'services'>;
  /** As `assessCoverage` orders them: by county, then as the catalog orders its nodes. */
  cells: readonly CoverageCell[];
  /** Ordered by FIPS code. */
  counties: readonly CoverageCounty[];
  tracts: TractTable;
  tractsOf: ReadonlyMap<string, readonly Tract[]>;
  services: KeptServices;
  /** Per node: statute miles from every tract to its nearest service; Infinity without one. */
  miles: readonly Float64Array[];
  /** Where the lists end around the counties, by their positions and those of the nodes. */
  edges: EdgeFinder | null;
}

/** Assesses every county × every support node, and keeps what later edits need. */
export function keepCoverage(input: CoverageInput): KeptCoverage {
  const { nodes } = input.catalog;
  const analysis = analyze(input, nodes);
  const { counties, tracts, nearest } = analysis;
  return {
    input,
    cells: counties.flatMap((_, county) =>
      nodes.map((_, node) => assessCell(analysis, county, node).cell),
    ),
    counties,
    tracts,
    tractsOf: Map.groupBy(input.tracts, ({ county }) => county),
    services: servicesAround(input),
    miles: nearest.map(({ miles }) => miles),
    edges: analysis.edges,
  };
}

/** The same cells, said to follow from an input that says the same as theirs: theirs can be forgotten. */
export function restOn(input: CoverageInput, kept: KeptCoverage): KeptCoverage {
  return { ...kept, input, services: servicesAround(input) };
}

function servicesAround({ services, counties, tracts }: CoverageInput): KeptServices {
  return keepServices(services, { counties: counties.map(({ fips }) => fips), points: tracts });
}

/** The input that what is kept follows from, services and all. */
export function inputOf({ input, services }: KeptCoverage): CoverageInput {
  return { ...input, services: [...services.all.values()].flat() };
}
