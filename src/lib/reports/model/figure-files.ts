import type { FigureBlock } from './block.ts';

/** Formats in which one figure can be kept, with what a reader calls them. */
export const FIGURE_FILES = [
  { id: 'svg', label: 'SVG' },
  { id: 'png', label: 'PNG (300 dpi)' },
  { id: 'csv', label: 'CSV' },
  { id: 'geojson', label: 'GeoJSON' },
] as const;
export type FigureFileId = (typeof FIGURE_FILES)[number]['id'];

/** Those of a figure: shapes only where its rows are places. */
export const filesOf = ({ places }: Pick<FigureBlock, 'places'>) =>
  FIGURE_FILES.filter(({ id }) => id !== 'geojson' || places !== null);
