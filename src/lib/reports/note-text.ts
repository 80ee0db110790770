import { escapeXml } from '#lib/view/escape-xml.ts';

/** A note in the lower left corner of a figure of a height, as SVG. */
export function noteText(note: string, height: number): string {
  return `<text class="note" x="8" y="${height - 8}">${escapeXml(note)}</text>`;
}
