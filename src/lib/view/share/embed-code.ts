import { escapeXml } from '../escape-xml.ts';
import type { EmbedKind, EmbedTheme } from './share-view.ts';

/** Height of a frame that shows the whole figure at the width of a column, CSS pixels. */
const HEIGHTS: Readonly<Record<EmbedKind, number>> = {
  map: 640,
  gaps: 720,
  county: 640,
  network: 760,
};

/** Where a figure can be fetched from, and what a webmaster pastes. */
export interface EmbedCode {
  page: string;
  svg: string;
  /** `<iframe …></iframe>`, its attributes escaped. */
  frame: string;
}

/**
 * @param base whole address of the figure without its query: "https://atlas.example.org/embed/map"
 * @param query of the view, "" or with its question mark
 */
export function embedCode(
  kind: EmbedKind,
  { base, query, title, theme }: { base: string; query: string; title: string; theme: EmbedTheme },
): EmbedCode {
  const asked = new URLSearchParams(query);
  if (theme !== 'auto') asked.set('theme', theme);
  const text = asked.toString();
  const end = text ? `?${text}` : '';
  const page = `${base}${end}`;
  return {
    page,
    svg: `${base}.svg${end}`,
    frame: `<iframe src="${escapeXml(page)}" title="${escapeXml(title)}" width="100%" height="${HEIGHTS[kind]}" style="border:0" loading="lazy"></iframe>`,
  };
}
