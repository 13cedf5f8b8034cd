import type { Batches } from './export-format';

/** Rows read together, and what to ask for to read on; undefined after the last. */
export interface Batch {
  rows: readonly Record<string, unknown>[];
  next?: string;
}

/**
 * The batches of a list, from one that has been read on.
 *
 * Each is read by itself, from the row after the last: no transaction spans them. One would show
 * the list of a single moment, but a reader may take hours, and all that time it would hold one of
 * the pool's few connections and keep the database from clearing away old rows. So a document that
 * is in the list all the while is in the file, whatever is published meanwhile; what is withdrawn
 * before its turn is not handed out any more; and only one that moves in the order while it is read
 * may be met twice or not at all. Who must mirror a site exactly reads its `changes`.
 */
export async function* batchesFrom(first: Batch, read: (next: string) => Promise<Batch>): Batches {
  let batch = first;
  yield batch.rows;
  while (batch.next !== undefined) {
    batch = await read(batch.next);
    yield batch.rows;
  }
}
