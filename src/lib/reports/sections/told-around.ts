import type { SupportView } from '#lib/view/support-view.ts';
import type { ReportFacts } from '../facts.ts';
import type { ToldCounty } from './county-table.ts';

/** The counties around a region that its maps show, with their cells of a support, by name. */
export function toldAround({ maps: { around } }: ReportFacts, { slug }: SupportView): ToldCounty[] {
  const counties = new Map(around.counties.map((county) => [county.fips, county]));
  return around.cells
    .flatMap((cell): ToldCounty[] => {
      const county = cell.support === slug ? counties.get(cell.county) : undefined;
      return county ? [{ county, cell }] : [];
    })
    .sort((a, b) => (a.county.name < b.county.name ? -1 : 1));
}
