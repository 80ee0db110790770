import type { CompareCell } from '#lib/view/compare-page.ts';
import type { Area } from './areas.ts';

/** One support of a county, a region or a state, as the comparison shows it. */
export function compareCell({ column, cells, summary }: Area, support: string): CompareCell {
  const cell = cells.find((one) => one.support === support);
  const own = summary.supports.get(support);
  const counties = own?.counties;
  const outOfReach = own?.outOfReach ?? null;
  const total = summary.counties - (counties?.['not-assessed'] ?? summary.counties);
  return {
    state: column.kind === 'county' ? (cell?.state ?? 'not-assessed') : null,
    robust: cell?.robust ?? false,
    services: cell && cell.state !== 'not-assessed' ? cell.servicesInCounty : null,
    covered: counties?.covered ?? 0,
    assessed: total,
    notAssessed: summary.counties - total,
    reach: own?.reach ?? null,
    outOfReach: outOfReach === null ? null : Math.round(outOfReach),
    unknownResidents: own?.unknownResidents ?? null,
  };
}
