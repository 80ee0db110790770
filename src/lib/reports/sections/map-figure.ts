import type { SupportView } from '#lib/view/support-view.ts';
import { textColumn } from '../columns.ts';
import type { ReportFacts } from '../facts.ts';
import type { FigureBlock } from '../model/block.ts';
import type { TableData } from '../model/table.ts';
import { textCell } from '../narrative/cells.ts';
import { mapAlt } from '../narrative/map-alt.ts';
import type { Numbering } from '../numbering.ts';
import { drawRegionMap } from '../print/region-map.ts';
import { sourceLine } from '../source-line.ts';
import { countyRows, type ToldCounty } from './county-table.ts';
import { toldAround } from './told-around.ts';

interface MapQuestion {
  /** The region's counties. */
  told: readonly ToldCounty[];
  numbering: Numbering;
  /** Whether the table that follows tells all of them. */
  table: boolean;
}

/** The map of one support, with everything that it shows as data. */
export function mapFigure(
  facts: ReportFacts,
  support: SupportView,
  { told, numbering, table }: MapQuestion,
): FigureBlock {
  const { maps, region, counties } = facts;
  const title = `${support.label}: coverage state by county`;
  const line = sourceLine(facts);
  const around = toldAround(facts, support);
  const { svg, width, height, legend, ...drawn } = drawRegionMap({
    id: `map-${support.slug}`,
    ...{ title: `${title}, ${region.name}`, map: maps, sourceLine: line },
    cells: told.map(({ cell }) => cell),
    around: around.map(({ cell }) => cell),
    region: new Set(counties.map(({ fips }) => fips)),
    points: maps.points[support.slug] ?? [],
    catchmentMiles: maps.center === null ? null : (maps.catchments[support.slug] ?? null),
  });
  const shown = around.filter(({ county }) => drawn.counties.has(county.fips));
  return {
    ...{ kind: 'figure', id: `gaps.${support.slug}.map`, label: numbering.figure(), title },
    alt: mapAlt(facts, support, told, shown),
    ...{ svg, width, height, legend, sourceLine: line },
    data: mapData(told, shown, support),
    // Where counties around are shown, only the data of the figure tell all that it shows.
    table:
      table && counties.length > 1 && shown.length === 0 ? `gaps.${support.slug}.counties` : null,
    ...{ places: 'county', marks: drawn.marks },
  };
}

/** All that is drawn, as rows: those of the region first, and said to be so. */
function mapData(
  told: readonly ToldCounty[],
  around: readonly ToldCounty[],
  support: SupportView,
): TableData {
  const { columns, rows } = countyRows([...told, ...around], support, false);
  if (around.length === 0) return { columns, rows };
  return {
    columns: [...columns, textColumn('in_region', 'In the region', 1)],
    rows: rows.map((row, i) => ({
      ...row,
      cells: [...row.cells, textCell(i < told.length ? 'yes' : 'no')],
    })),
  };
}
