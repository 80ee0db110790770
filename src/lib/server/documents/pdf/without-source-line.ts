/** The lines below a map, and where the first of them stands. */
const SOURCE_LINE = /<g class="source-line"><text [^>]*\by="([\d.]+)"[^]*?<\/g>/;

/** From the legend to the foot of the line of words below it, units of the drawing. */
const LINE = 12;

/**
 * A drawing without the line that says where its data is from: every page of the PDF says so at its
 * foot, and the room is the table's. A drawing of which the line is no part stays as it is.
 */
export function withoutSourceLine(svg: string): string {
  const [lines, y] = SOURCE_LINE.exec(svg) ?? [];
  if (lines === undefined) return svg;
  const height = Math.round(Number(y) - LINE);
  return svg
    .replace(lines, '')
    .replace(/^<svg\b[^>]*>/, (tag) =>
      tag
        .replace(/(viewBox="[\d.]+ [\d.]+ [\d.]+ )[\d.]+"/, `$1${height}"`)
        .replace(/(\bheight=")[\d.]+"/, `$1${height}"`),
    );
}
