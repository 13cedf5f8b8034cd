import type { Knex } from 'knex';
import { PHASE } from './phase';

/**
 * Marks what has come into view or left it by the clock, which announces it as any change. Any
 * number of nodes may do so at once: each row is turned once, and one that is being written is left.
 *
 * Indexes: `publications_upcoming`, `publications_ending`.
 *
 * @returns how many
 */
export const turnDue = async (db: Knex): Promise<number> => {
  const { rowCount } = await db.raw<{ rowCount: number }>(
    `update publications set phase = ${PHASE}, revision = revision + 1,
       changed_in = pg_current_xact_id()
     where id in (
       select id from publications
       where deleted_at is null and (phase = 'upcoming' and visible_from <= now()
         or phase = 'current' and visible_until <= now())
       for update skip locked)`
  );
  return rowCount;
};
