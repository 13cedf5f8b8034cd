import type { Column, FieldLabels } from '../domain/table';

/** Rows of a list in its order, as they are read. */
export type Batches = AsyncIterable<readonly Record<string, unknown>[]>;

/** What a file is made of beside its rows. */
export interface ExportTable {
  /** What the rows are, in Chinese: 公开信息. */
  title: string;
  columns: readonly Column[];
  labels: FieldLabels;
}

/** A kind of file a list can be had as. */
export interface ExportFormat {
  /** Of the address and of the file: `csv`. */
  extension: string;
  /** Of operations: `Csv`. */
  name: string;
  type: string;
  summary: string;
  /** Makes the file piece by piece, reading on only when a piece has been taken. */
  write: (batches: Batches, table: ExportTable) => AsyncIterable<string | Buffer>;
}
