import type { FigureBlock } from '#lib/reports/model/block.ts';
import type { FigureFileId } from '#lib/reports/model/figure-files.ts';

/** Where a page has its figures from. */
export interface FigureAccess {
  /** The drawing, as it stands under its caption. */
  src: (figure: FigureBlock) => string;
  /** Address of a file of it; null where the server knows no such report: `save` sends it then. */
  href: (figure: FigureBlock, format: FigureFileId) => string | null;
  save: (figure: FigureBlock, format: FigureFileId) => void;
}
