import { escapeXml } from '#lib/view/escape-xml.ts';

/**
 * Words on a map, with a white edge so that they can be read on any fill. The edge is a copy
 * beneath: not every program knows an order of painting.
 */
export function haloText(text: string, x: number, y: number, name = ''): string {
  const place = `x="${round(x)}" y="${round(y)}"`;
  const words = escapeXml(text);
  return `<text class="under ${name}" ${place} aria-hidden="true">${words}</text><text class="${name}" ${place}>${words}</text>`;
}

export const round = (value: number): number => Math.round(value * 10) / 10;
