import type { SupportNode } from '#lib/domain/support.ts';
import { analyze } from './analysis.ts';
import { assessCell } from './assess-cell.ts';
import type { CoverageCell } from './cell.ts';
import type { CoverageInput } from './input.ts';

/**
 * Assesses every county × every support node, types and groups, as docs/methods.md defines a cell.
 * Distances are straight lines over the ground in statute miles.
 * @param nodes the support nodes asked about; without them all
 * @returns cells ordered by county (FIPS code), then as the nodes are ordered
 */
export function assessCoverage(
  input: CoverageInput,
  nodes: readonly SupportNode[] = input.catalog.nodes,
): CoverageCell[] {
  const analysis = analyze(input, nodes);
  return analysis.counties.flatMap((_, county) =>
    nodes.map((_, node) => assessCell(analysis, county, node).cell),
  );
}
