import { escapeXml } from '#lib/view/escape-xml.ts';
import { LEADING } from './fit-text.ts';

interface Place {
  x: number;
  /** Of the base line of the first line. */
  y: number;
  size: number;
  bold?: boolean;
  muted?: boolean;
  anchor?: 'start' | 'end';
}

/** Lines of words in a shared figure, escaped. */
export function frameWords(lines: readonly string[], place: Place): string {
  const { x, y, size, bold = false, muted = false, anchor = 'start' } = place;
  const name = ['frame-text', bold && 'frame-bold', muted && 'frame-muted'].filter(Boolean);
  return lines
    .map((line, index) => {
      const at = Math.round((y + index * size * LEADING) * 10) / 10;
      return `<text class="${name.join(' ')}" font-size="${size}" text-anchor="${anchor}" x="${x}" y="${at}">${escapeXml(line)}</text>`;
    })
    .join('');
}
