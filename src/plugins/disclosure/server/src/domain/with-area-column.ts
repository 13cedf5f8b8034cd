import type { TableToWrite } from '../tables/table-to-write';

/** The table with the area (领域) of each row in front, where one table holds several areas. */
export const withAreaColumn = (table: TableToWrite, areas: readonly string[]): TableToWrite => ({
  title: table.title,
  header: table.header.map((row) => ['公开领域', ...row]),
  merges: [
    { top: 0, left: 0, bottom: table.header.length - 1, right: 0 },
    ...table.merges.map((merge) => ({ ...merge, left: merge.left + 1, right: merge.right + 1 })),
  ],
  rows: table.rows.map((row, index) => [areas[index] ?? '', ...row]),
});
