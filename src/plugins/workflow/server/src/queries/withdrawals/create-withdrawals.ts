import type { Knex } from 'knex';

/** Any key of ours will do, so long as every node uses the same. */
const SCHEMA_LOCK = 7_204_131;

/** What was said of published texts, from when until when; nothing is ever taken out. */
export const createWithdrawals = (db: Knex) =>
  db.transaction(async (trx) => {
    await trx.raw('select pg_advisory_xact_lock(?)', [SCHEMA_LOCK]);
    await trx.raw(`
      create table if not exists workflow_withdrawals (
        id          bigint generated always as identity primary key,
        uid         text not null,
        document_id text not null,
        locale      text not null,
        site_code   text not null,
        kind        text not null check (kind in ('withdrawn', 'replaced', 'corrected', 'repealed')),
        note        text not null,
        replaced_by text,
        by_id       text,
        by_name     text,
        at          timestamptz(3) not null default now(),
        until       timestamptz(3)
      )`);
    await trx.raw(`
      create unique index if not exists workflow_withdrawals_open on workflow_withdrawals
        (uid, document_id, locale) where until is null`);
    await trx.raw(`
      create index if not exists workflow_withdrawals_text on workflow_withdrawals
        (uid, document_id, locale, id)`);
  });
