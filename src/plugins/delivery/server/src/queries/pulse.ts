import type { Knex } from 'knex';
import type { ClientBase } from 'pg';

export interface Pulse {
  /** Milliseconds until the next publication comes into view or leaves it; null: none is dated. */
  dueIn: number | null;
}

/**
 * Sends this node a notice of its own, which arrives after those of all earlier commits, and asks
 * when something falls due next, by the database's clock.
 *
 * Indexes: `publications_upcoming`, `publications_ending`.
 */
export const sendPulse = async (
  client: ClientBase,
  { channel, number }: { channel: string; number: number }
): Promise<Pulse> => {
  const { rows } = await client.query<{ due_in: number | null }>(
    `select pg_notify($1, $2), extract(epoch from least(
       (select min(visible_from) from publications where phase = 'upcoming' and deleted_at is null),
       (select min(visible_until) from publications
        where phase = 'current' and visible_until is not null and deleted_at is null)
     ) - clock_timestamp())::float8 * 1000 as due_in`,
    [channel, String(number)]
  );
  return { dueIn: rows[0]?.due_in ?? null };
};

/** Sends the same notice by whatever connection is free. */
export const sendNotice = async (
  db: Knex,
  { channel, number }: { channel: string; number: number }
): Promise<void> => {
  await db.raw('select pg_notify(?, ?)', [channel, String(number)]);
};
