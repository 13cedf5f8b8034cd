import type { Knex } from 'knex';

/** Any key of ours will do, so long as every node uses the same. */
const SCHEMA_LOCK = 7_204_132;

/** Snapshots of texts. `locale` is empty for types without languages. */
export const createVersions = (db: Knex) =>
  db.transaction(async (trx) => {
    await trx.raw('select pg_advisory_xact_lock(?)', [SCHEMA_LOCK]);
    await trx.raw(`
      create table if not exists workflow_versions (
        id          bigint generated always as identity primary key,
        uid         text not null,
        document_id text not null,
        locale      text not null,
        site_code   text,
        kind        text not null check (kind in ('saved', 'published', 'restored', 'imported')),
        content     jsonb not null,
        hash        text not null,
        at          timestamptz(3) not null default clock_timestamp(),
        actor_id    text,
        actor_name  text,
        reason      text
      )`);
    await trx.raw(`
      create index if not exists workflow_versions_text on workflow_versions
        (uid, document_id, locale, id)`);
    await trx.raw(`
      create index if not exists workflow_versions_site on workflow_versions
        (uid, site_code, at) where kind <> 'published'`);
  });
