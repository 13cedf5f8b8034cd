import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import path from 'node:path';

export const SAMPLE_CSV = path.resolve(
  __dirname,
  '../../../src/plugins/disclosure/server/src/seeds/data/catalogue-rows.csv'
);

/** A row of the sample as its file has it, by the file's own headers. */
export type SampleRow = Record<string, string>;

/** The real catalogue rows the seeds and the import tests share. */
export const sampleRows = (): SampleRow[] =>
  parse(readFileSync(SAMPLE_CSV), { columns: true, bom: true });

/** The rows with every 同上 replaced by what it points to, for tables that tear rows apart. */
export function withoutSameAsAbove(rows: readonly SampleRow[]): SampleRow[] {
  const resolved: SampleRow[] = [];
  for (const row of rows) {
    const above = resolved.at(-1);
    resolved.push(
      Object.fromEntries(
        Object.entries(row).map(([key, text]) => [
          key,
          text === '同上' ? (above?.[key] ?? '') : text,
        ])
      )
    );
  }
  return resolved;
}
