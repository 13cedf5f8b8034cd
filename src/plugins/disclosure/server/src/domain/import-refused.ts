import type { ImportError } from '../../../contracts/catalogue-imports';
import { TableError } from '../tables/table-error';

/** Why nothing of a file is imported. */
export class ImportRefused extends Error {
  constructor(
    readonly code: 'no_header' | 'unknown_site' | 'no_items' | 'unreadable_line',
    message: string
  ) {
    super(message);
    this.name = 'ImportRefused';
  }
}

/** What is wrong with the file as a whole; null for anything that is not the file's fault. */
export const fileError = (error: unknown): ImportError | null =>
  error instanceof TableError || error instanceof ImportRefused
    ? { row: null, column: null, code: error.code, message: error.message }
    : null;
