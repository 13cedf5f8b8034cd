import type { Knex } from 'knex';

const ADDED = `select 1 from pg_attribute
  where attrelid = 'publications'::regclass and attname = 'notice' and not attisdropped`;

/** Why a tombstone is one, for readers who come by an address it had: those keys it keeps. */
export const addNotices = async (trx: Knex): Promise<void> => {
  // to alter a table waits for all its readers, even where there is nothing to alter
  const { rows } = await trx.raw<{ rows: unknown[] }>(ADDED);
  if (rows.length > 0) return;
  await trx.raw('alter table publications add column notice jsonb');
  await trx.raw(`
    create index publications_gone on publications using gin (keys) where notice is not null`);
};
