import type { ExportFormat } from './export-format';

/** For programs: a row of the list's `data` a line. */
export const jsonLines: ExportFormat = {
  extension: 'jsonl',
  name: 'Jsonl',
  type: 'application/x-ndjson',
  summary: 'JSON Lines: what the list shows of a document, one a line',
  async *write(batches) {
    for await (const rows of batches) yield rows.map((row) => `${JSON.stringify(row)}\n`).join('');
  },
};
