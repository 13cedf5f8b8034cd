import type { Knex } from 'knex';
import { SCHEMA } from './schema';

/**
 * Takes sealed entries older than an instant, and leaves a mark of it in the chain; never what the
 * database's own rule keeps: six months, of entries that tell of persons thirty days.
 *
 * @param older.of entries that tell of persons, or the others
 * @returns how many were taken
 */
export const purgeEntries = async (
  db: Knex,
  older: { than: Date; of: 'persons' | 'others' }
): Promise<number> => {
  const { rows } = await db.raw<{ rows: { taken: string }[] }>(
    `select ${SCHEMA}.audit_purge(of_persons,
       least(older_than, now() - ${SCHEMA}.audit_rule(of_persons))) as taken
     from (select ?::boolean as of_persons, ?::timestamptz as older_than) asked`,
    [older.of === 'persons', older.than.toISOString()]
  );
  return Number(rows[0]?.taken ?? 0);
};
