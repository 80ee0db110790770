import { legendMark } from '#lib/view/share/legend-marks.ts';

/** The mark of an entry of a legend: as the drawing has it, in a square of a size at x, y. */
export function drawSwatch(token: string, x: number, y: number, size: number): string {
  const [middle, center] = [x + size / 2, y + size / 2];
  const mark = legendMark(token);
  if (mark)
    return `<path class="${mark.token}" transform="translate(${middle} ${center}) scale(${size * 0.38})" d="${mark.shape}"/>`;
  switch (token) {
    case 'service':
      return `<circle class="service" cx="${middle}" cy="${center}" r="${size * 0.29}"/>`;
    case 'door':
      return `<circle class="door" cx="${middle}" cy="${center}" r="${size * 0.4}"/>`;
    case 'both':
      return `<path class="tie" d="M${x} ${center}h${size}"/>`;
    case 'one-side':
      return `<path class="tie one-side" d="M${x} ${center}h${size}"/>`;
    case 'gap':
      return `${box(token, x, y, size)}${cross(x, y, size)}`;
    default:
      return box(token, x, y, size);
  }
}

const box = (token: string, x: number, y: number, size: number) =>
  `<rect class="swatch ${token}" x="${x}" y="${y}" width="${size}" height="${size}" rx="2"/>`;

function cross(x: number, y: number, size: number): string {
  const [from, to] = [size * 0.3, size * 0.7];
  return `<path class="cross" d="M${x + from} ${y + from}L${x + to} ${y + to}M${x + to} ${y + from}L${x + from} ${y + to}"/>`;
}
