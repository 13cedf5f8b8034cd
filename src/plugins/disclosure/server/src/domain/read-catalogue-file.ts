import type { ImportError, RecognisedColumn } from '../../../contracts/catalogue-imports';
import type { CatalogueRow } from './catalogue/catalogue-row';
import type { ColumnRole } from './catalogue/column-role';
import { readCatalogue } from './catalogue/read-rows';
import { readTable } from '../tables/read-table';
import { ImportRefused } from './import-refused';

export interface CatalogueFile {
  rows: CatalogueRow[];
  /** Rows that hold an item, those in error included. */
  inputRows: number;
  errors: ImportError[];
  errorSheets: Set<string>;
  columns: { recognised: RecognisedColumn[]; unknown: string[] };
}

/** Names and numbers are short strings in the database, and in every list that shows them. */
const LONGEST_NAME = 255;

const NAMES = ['number', 'level1', 'level2', 'level3'] as const;

const tooLong = (row: CatalogueRow): ImportError[] =>
  NAMES.filter((field) => (row[field]?.length ?? 0) > LONGEST_NAME)
    .slice(0, 1)
    .map((field) => ({
      row: row.row,
      sheet: row.sheet,
      column: null,
      code: 'cell_too_long',
      message: `${field} 超过 ${LONGEST_NAME} 个字符 / longer than ${LONGEST_NAME} characters`,
    }));

const fieldOf = (role: ColumnRole): string => {
  switch (role.kind) {
    case 'text':
      return role.field;
    case 'channel':
      return 'channels';
    case 'audience':
      return 'audience';
    case 'method':
      return 'methods';
    case 'level':
      return 'openLevels';
  }
};

/**
 * An uploaded catalogue, understood; rows in error apart.
 *
 * @throws {TableError} when the file cannot be read, {ImportRefused} `no_header` when it is no
 *   catalogue
 */
export const readCatalogueFile = async (input: {
  bytes: Buffer;
  fileName: string;
  areaName?: string;
}): Promise<CatalogueFile> => {
  const sheets = await readTable(input.bytes, input.fileName);
  const read = readCatalogue(sheets, input.areaName ? { areaName: input.areaName } : {});
  const missing = read.issues.find(({ code }) => code === 'no_header');
  if (missing) throw new ImportRefused('no_header', missing.message);
  const long = read.rows.flatMap(tooLong);
  const refused = new Set(long.map(({ sheet, row }) => `${row} ${sheet}`));
  const columns = read.columns.flatMap((table) => table.columns);
  const errors = [...read.issues, ...long];
  return {
    rows: read.rows.filter(({ sheet, row }) => !refused.has(`${row} ${sheet}`)),
    inputRows: read.inputRows,
    errors,
    errorSheets: new Set(errors.map(({ sheet }) => sheet ?? '')),
    columns: {
      recognised: columns.flatMap(({ header, role }) =>
        role ? [{ header, field: fieldOf(role) }] : []
      ),
      unknown: [...new Set(columns.filter(({ role }) => !role).map(({ header }) => header))],
    },
  };
};
