import { TABLE_LIMITS, type Merge, type Sheet } from './sheet';
import { TableError } from './table-error';

/**
 * Cuts the empty margin below and to the right, makes all rows equally long, and checks the limits.
 * Throws TableError too_many_rows, too_many_columns, cell_too_long.
 */
export function finishSheet(name: string, cells: string[][], merges: Merge[]): Sheet {
  let height = 0;
  let width = 0;
  cells.forEach((row, y) => {
    row.forEach((text, x) => {
      if (text.length > TABLE_LIMITS.cellCharacters) {
        throw new TableError('cell_too_long', {
          sheet: name,
          row: y + 1,
          column: x + 1,
          limit: TABLE_LIMITS.cellCharacters,
        });
      }
      if (text.trim() === '') return;
      height = y + 1;
      width = Math.max(width, x + 1);
    });
  });
  if (height > TABLE_LIMITS.rows) {
    throw new TableError('too_many_rows', { limit: TABLE_LIMITS.rows, rows: height });
  }
  if (width > TABLE_LIMITS.columns) {
    throw new TableError('too_many_columns', { limit: TABLE_LIMITS.columns, columns: width });
  }
  const rows = Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (__, x) => cells[y]?.[x] ?? '')
  );
  return { name, rows, merges: merges.filter((merge) => merge.top < height && merge.left < width) };
}
