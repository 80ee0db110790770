import { analyze } from '#lib/coverage/analysis.ts';
import { assessCell } from '#lib/coverage/assess-cell.ts';
import type { CellState, CoverageCell } from '#lib/coverage/cell.ts';
import type { CoverageInput } from '#lib/coverage/input.ts';

/** A coverage cell whose state would change. */
export interface ChangedCell {
  /** 5-digit FIPS. */
  county: string;
  support: string;
  before: CellState;
  after: CellState;
}

/**
 * Assesses coverage without some services, as if they had never been listed, and compares.
 * @param cells all cells of the input's counties as they are
 * @param isGone services that are left out, by id
 */
export function findChangedCells(
  input: CoverageInput,
  cells: readonly CoverageCell[],
  isGone: ReadonlySet<string>,
): ChangedCell[] {
  const { catalog, services } = input;
  const lost = new Set(services.filter(({ id }) => isGone.has(id)).map(({ support }) => support));
  const nodes = catalog.nodes.filter(({ slug }) =>
    catalog.members(slug).some((one) => lost.has(one)),
  );
  if (nodes.length === 0) return [];
  const left = services.filter(({ id }) => !isGone.has(id));
  const analysis = analyze({ ...input, services: left }, nodes);
  const before = new Map(cells.map((cell) => [`${cell.county} ${cell.support}`, cell.state]));
  return analysis.counties.flatMap(({ fips }, county) =>
    nodes.flatMap(({ slug }, node): ChangedCell[] => {
      const was = before.get(`${fips} ${slug}`);
      const { state } = assessCell(analysis, county, node).cell;
      if (was === undefined || was === state) return [];
      return [{ county: fips, support: slug, before: was, after: state }];
    }),
  );
}
