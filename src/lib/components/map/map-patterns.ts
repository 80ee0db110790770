import type { CellState } from '#lib/coverage/cell.ts';
import type { MapColors } from './map-colors.ts';

/** Drawn at twice the size, so that lines stay sharp on dense screens. */
export const PATTERN_RATIO = 2;

type Draw = (context: CanvasRenderingContext2D, size: number) => void;

function tile(size: number, draw: Draw): ImageData {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = size * PATTERN_RATIO;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser draws no canvas');
  context.scale(PATTERN_RATIO, PATTERN_RATIO);
  draw(context, size);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

function fill(context: CanvasRenderingContext2D, size: number, color: string): void {
  context.fillStyle = color;
  context.fillRect(0, 0, size, size);
}

/** Diagonals that meet at the edges of the tile; `rise` 1 goes up to the right, -1 down. */
function diagonals(context: CanvasRenderingContext2D, size: number, rise: 1 | -1): void {
  for (const shift of [-size, 0, size]) {
    context.beginPath();
    context.moveTo(shift - 1, rise === 1 ? size + 1 : -1);
    context.lineTo(shift + size + 1, rise === 1 ? -1 : size + 1);
    context.stroke();
  }
}

const neighborDependent = (colors: MapColors): ImageData =>
  tile(8, (context, size) => {
    fill(context, size, colors.neighbor);
    context.strokeStyle = colors['neighbor-mark'];
    context.globalAlpha = 0.8;
    context.lineWidth = 1.15;
    diagonals(context, size, 1);
  });

const partial = (colors: MapColors): ImageData =>
  tile(6, (context, size) => {
    fill(context, size, colors.partial);
    context.fillStyle = colors['partial-mark'];
    for (const at of [size / 4, (3 * size) / 4]) {
      context.beginPath();
      context.arc(at, at, 1, 0, 2 * Math.PI);
      context.fill();
    }
  });

const notAssessed = (colors: MapColors): ImageData =>
  tile(7, (context, size) => {
    fill(context, size, colors.unknown);
    context.strokeStyle = colors['unknown-mark'];
    context.lineWidth = 0.8;
    diagonals(context, size, 1);
    diagonals(context, size, -1);
  });

/** The images of the states that have a pattern; a gap and a covered county are solid. */
export function mapPatterns(colors: MapColors): ReadonlyMap<CellState, ImageData> {
  return new Map([
    ['neighbor-dependent', neighborDependent(colors)],
    ['partial', partial(colors)],
    ['not-assessed', notAssessed(colors)],
  ]);
}
