import { bareFigure, frameFigure } from '#lib/reports/share/frame-figure.ts';
import { readEmbedTheme, type EmbedKind } from '#lib/view/share/share-view.ts';
import { getShareFigure } from './get-share-figure.ts';

/** Widths of a drawing that stands in a page: for a phone, and for anything wider. */
export const BARE_WIDTHS = { narrow: 380, wide: 760 } as const;

/** A shared figure as SVG, as its address asks for it. @returns null where there is no data */
export async function drawShareFigure(
  kind: EmbedKind,
  query: URLSearchParams,
): Promise<string | null> {
  const figure = await getShareFigure(kind, query);
  if (!figure) return null;
  const theme = readEmbedTheme(query);
  const bare = query.get('bare');
  if (bare === null) return frameFigure(figure, theme);
  return bareFigure(figure, theme, BARE_WIDTHS[bare === 'narrow' ? 'narrow' : 'wide']);
}
