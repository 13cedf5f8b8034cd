import { TABLE_LIMITS } from './sheet';
import { TableError } from './table-error';

// Rows are checked again, exactly and without the empty ones, once the sheet is read.
const MAX_ROW_TAGS = TABLE_LIMITS.rows * 2;
const TAG = /<(?:row|c)[\s/>]|<mergeCell\s+ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/g;
const LONGEST_TAG = 64;

/**
 * Counts rows, cells and merged cells in a worksheet's XML as it streams by. One line of XML can
 * merge seventeen billion cells, and the parser would create every one of them.
 */
export class MarkupCounter {
  private rows = 0;
  private cells = 0;
  private rest = '';

  /** Throws TableError too_many_rows, too_many_cells. */
  add(chunk: Buffer): void {
    const text = this.rest + chunk.toString('latin1');
    let end = 0;
    for (const match of text.matchAll(TAG)) {
      end = match.index + match[0].length;
      this.count(match);
    }
    this.rest = text.slice(Math.max(end, text.length - LONGEST_TAG));
  }

  private count([tag, left, top, right, bottom]: RegExpMatchArray): void {
    if (left && top && right && bottom) {
      const height = Number(bottom) - Number(top) + 1;
      this.cells += height * (columnNumber(right) - columnNumber(left) + 1);
    } else if (tag.startsWith('<row')) this.rows += 1;
    else this.cells += 1;
    if (this.rows > MAX_ROW_TAGS) {
      throw new TableError('too_many_rows', { limit: TABLE_LIMITS.rows });
    }
    if (this.cells > TABLE_LIMITS.cells) {
      throw new TableError('too_many_cells', { limit: TABLE_LIMITS.cells });
    }
  }
}

const columnNumber = (letters: string) =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
