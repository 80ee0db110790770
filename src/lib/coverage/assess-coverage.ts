import { analyze } from './analysis.ts';
import { assessCell } from './assess-cell.ts';
import type { CoverageCell } from './cell.ts';
import type { CoverageInput } from './input.ts';

/**
 * Assesses every county × every support node, types and groups, as docs/methods.md defines a cell.
 * Distances are straight lines over the ground in statute miles.
 * @returns cells ordered by county (FIPS code), then as the catalog orders its nodes
 */
export function assessCoverage(input: CoverageInput): CoverageCell[] {
  const { nodes } = input.catalog;
  const analysis = analyze(input, nodes);
  return analysis.counties.flatMap((_, county) =>
    nodes.map((_, node) => assessCell(analysis, county, node).cell),
  );
}
