import type { FigureBlock } from '#lib/reports/model/block.ts';
import type { FigureFileId } from '#lib/reports/model/figure-files.ts';
import type { Report } from '#lib/reports/model/report.ts';
import { standaloneFigure } from '#lib/reports/print/standalone-figure.ts';
import { tableCsv } from '../data/table-csv.ts';
import { withHouseFont } from '../with-house-font.ts';

/** A format in which one figure of a report is kept. */
export interface FigureFormat {
  /** Extension of its files. */
  id: FigureFileId;
  mime: string;
  /** @returns null where the figure has nothing of the kind: no places */
  write(report: Report, figure: FigureBlock): Promise<Uint8Array | null>;
}

const bytes = (text: string) => new TextEncoder().encode(text);

/** Drawings stand alone, with title, legend, scale and source line; data is what is drawn. */
export const FIGURE_FORMATS: readonly FigureFormat[] = [
  {
    ...{ id: 'svg', mime: 'image/svg+xml; charset=utf-8' },
    write: (report, figure) =>
      Promise.resolve(bytes(withHouseFont(standaloneFigure(report, figure)))),
  },
  {
    ...{ id: 'png', mime: 'image/png' },
    async write(report, figure) {
      const { drawSvgPng } = await import('../png/draw-png.ts');
      return (await drawSvgPng(standaloneFigure(report, figure))).png;
    },
  },
  {
    ...{ id: 'csv', mime: 'text/csv; charset=utf-8' },
    write: (_, { data }) => Promise.resolve(bytes(tableCsv(data))),
  },
  {
    ...{ id: 'geojson', mime: 'application/geo+json' },
    async write(report, figure) {
      if (figure.places === null) return null;
      const { figureGeoJson } = await import('./figure-geojson.ts');
      return bytes(`${JSON.stringify(figureGeoJson(report, figure))}\n`);
    },
  },
];
