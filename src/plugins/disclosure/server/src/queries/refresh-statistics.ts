import type { Knex } from 'knex';

const TABLES = [
  'disclosure_items',
  'disclosure_records',
  'disclosure_records_item_lnk',
  'disclosure_records_organ_lnk',
  'publications',
];

/** Fewer new rows leave the plans as they are. */
const WORTH_IT = 1_000;

/**
 * Tells the planner of rows that came by thousands: until autovacuum does, it would read whole
 * tables where it should use an index.
 */
export const refreshStatistics = async (db: Knex, added: number): Promise<void> => {
  if (added >= WORTH_IT) await db.raw(`analyze ${TABLES.join(', ')}`);
};
