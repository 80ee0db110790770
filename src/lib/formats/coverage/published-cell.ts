import type { CoverageCell } from '#lib/coverage/cell.ts';

type Counts = 'servicesInCounty' | 'virtualServices';

/** A coverage cell as files and programs get it: what is not known is null, never 0. */
export type PublishedCell = Omit<CoverageCell, Counts> & Record<Counts, number | null>;

/**
 * The form of a cell that leaves the product. Where no source lists the support, a count of zero
 * would read as "there is none"; it only says that none is listed.
 */
export function publishCell(cell: CoverageCell): PublishedCell {
  if (cell.reason !== 'no-source') return cell;
  return { ...cell, servicesInCounty: null, virtualServices: cell.virtualServices || null };
}
