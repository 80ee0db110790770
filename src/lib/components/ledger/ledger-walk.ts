/** A cell of the matrix by its place: row and column from 0, the headings at -1. */
export interface CellPlace {
  row: number;
  column: number;
}

/**
 * Where a key leads in a matrix: arrows one step, Home and End to the ends of the row, with Ctrl
 * to the corners, Page Up and Down ten rows.
 * @param size `headings`: whether Left and Up lead on into the headings of row and column
 * @returns null for any other key
 */
export function walk(
  { key, ctrlKey }: { key: string; ctrlKey: boolean },
  { row, column }: CellPlace,
  size: { rows: number; columns: number; headings?: boolean },
): CellPlace | null {
  const PAGE = 10;
  const first = size.headings ? -1 : 0;
  const clamp = (next: CellPlace): CellPlace => {
    const place = {
      row: Math.max(first, Math.min(size.rows - 1, next.row)),
      column: Math.max(first, Math.min(size.columns - 1, next.column)),
    };
    // Where the headings meet there is nothing.
    return place.row < 0 && place.column < 0 ? { row, column } : place;
  };
  switch (key) {
    case 'ArrowRight':
      return clamp({ row, column: column + 1 });
    case 'ArrowLeft':
      return clamp({ row, column: column - 1 });
    case 'ArrowDown':
      return clamp({ row: row + 1, column });
    case 'ArrowUp':
      return clamp({ row: row - 1, column });
    case 'PageDown':
      return clamp({ row: row + PAGE, column });
    case 'PageUp':
      return clamp({ row: Math.max(0, row - PAGE), column });
    case 'Home':
      return clamp({ row: ctrlKey ? 0 : row, column: 0 });
    case 'End':
      return clamp({ row: ctrlKey ? size.rows - 1 : row, column: size.columns - 1 });
    default:
      return null;
  }
}
