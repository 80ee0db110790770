/**
 * How large a drawing of a report may be. A program that draws takes memory by the size of its picture
 * and time by its elements: what a report file asks for is bounded before anything is drawn.
 */
export const DRAWING_LIMITS = {
  /** Characters of the SVG. A map of 150 counties all over the nation has 2,050,000. */
  characters: 4_000_000,
  /** Elements of the SVG; that map has 4,000. */
  elements: 6_000,
  /** Elements within each other, the root too. */
  depth: 8,
  /** Elements that are drawn on a layer of their own, since they are translucent or cut off; ours have 3. */
  layers: 12,
  /** Elements of its patterns, which are drawn anew for each shape that is painted with them; ours have 9. */
  tiles: 24,
  /** Longest side, in the drawing's own units (CSS pixels). */
  side: 2_000,
  /** Height by width at most; ours have 0.62. */
  tall: 1.25,
  /** Width by height at most; ours have 1.94. */
  wide: 3,
  /** Drawings of one report. Ours have one for each support that it dwells on, and few besides. */
  drawings: 100,
} as const;

/** Whether a drawing of such sides, in its own units, fits on a page and may be drawn. */
export function isDrawableSize(width: number, height: number): boolean {
  const { side, tall, wide } = DRAWING_LIMITS;
  if (!(width > 0 && height > 0) || Math.max(width, height) > side) return false;
  return height <= tall * width && width <= wide * height;
}
