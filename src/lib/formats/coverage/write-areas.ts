import { writeCsv } from '../csv/write-csv.ts';

/** A line of the file of a comparison: one area × one dimension, domain or support. */
export interface AreaFigure {
  area: string;
  kind: 'county' | 'region' | 'state';
  level: 'dimension' | 'domain' | 'support';
  id: string;
  label: string;
  /** Of a county's support; null elsewhere. */
  state: string | null;
  covered: number;
  assessed: number;
  notAssessed: number;
  residents: number | null;
  outOfReach: number | null;
  reach: number | null;
  unknownResidents: number | null;
}

const COLUMNS = [
  ...['area', 'area_kind', 'level', 'id', 'label', 'state', 'covered', 'assessed', 'not_assessed'],
  ...['residents', 'out_of_reach', 'reach', 'residents_not_known', 'demonstration'],
];

/**
 * Writes a comparison as CSV. `covered`, `assessed` and `not_assessed` are pairs of a county and a
 * support; `residents` those of the counties whose reach is known, of whom `out_of_reach` people are
 * out of reach; `reach` is a share from 0 to 1 at full precision. What is not known is empty.
 */
export function writeAreas(figures: readonly AreaFigure[], demonstration: boolean): string {
  return writeCsv(
    COLUMNS,
    figures.map((one) => [
      ...[one.area, one.kind, one.level, one.id, one.label, one.state],
      ...[one.covered, one.assessed, one.notAssessed],
      ...[one.residents, one.outOfReach, one.reach, one.unknownResidents],
      demonstration ? 'yes' : 'no',
    ]),
  );
}
