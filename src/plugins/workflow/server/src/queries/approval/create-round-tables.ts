import type { Knex } from 'knex';

/** Any key of ours will do, so long as every node uses the same. */
const SCHEMA_LOCK = 7_204_132;

/** Rounds of approval (审签轮次), and what happened in them: steps are only ever added. */
export const createRoundTables = (db: Knex): Promise<void> =>
  db.transaction(async (trx) => {
    await trx.raw('select pg_advisory_xact_lock(?)', [SCHEMA_LOCK]);
    await create(trx);
  });

const create = async (db: Knex): Promise<void> => {
  await db.raw(`
    create table if not exists workflow_rounds (
      id                  bigint generated always as identity primary key,
      uid                 text not null,
      document_id         text not null,
      locale              text,
      round               integer not null,
      site_code           text,
      title               text not null,
      state               text not null check
        (state in ('in_review', 'approved', 'returned', 'withdrawn', 'voided', 'published')),
      step                integer not null default 0,
      steps               jsonb not null,
      two_person          text not null,
      publish_on_approval boolean not null default true,
      forced              boolean not null default false,
      hash                text not null,
      author_id           integer,
      author_name         text,
      saver_ids           jsonb not null default '[]',
      handler_id          integer,
      handler_name        text,
      confidentiality     jsonb,
      report              jsonb,
      submitted_at        timestamptz(3) not null default now(),
      published_at        timestamptz(3),
      updated_at          timestamptz(3) not null default now()
    )`);
  await db.raw(`
    create unique index if not exists workflow_rounds_text_uq
      on workflow_rounds (uid, document_id, coalesce(locale, ''), round)`);
  await db.raw(`
    create index if not exists workflow_rounds_open_idx on workflow_rounds (site_code, updated_at)
      where state in ('in_review', 'approved', 'returned', 'voided')`);
  await db.raw(`
    create index if not exists workflow_rounds_author_idx on workflow_rounds (author_id, updated_at)
      where state in ('in_review', 'approved', 'returned', 'voided')`);
  await db.raw(`
    create index if not exists workflow_rounds_out_idx on workflow_rounds (site_code, published_at)
      where published_at is not null`);
  await db.raw(`
    create table if not exists workflow_steps (
      id         bigint generated always as identity primary key,
      round_id   bigint not null references workflow_rounds (id),
      at         timestamptz(3) not null default clock_timestamp(),
      action     text not null,
      step       integer,
      step_name  text,
      actor_id   integer,
      actor_name text,
      conclusion text,
      remarks    text,
      hash       text
    )`);
  await db.raw(`
    create index if not exists workflow_steps_round_idx on workflow_steps (round_id, id)`);
  await db.raw(`
    create or replace function workflow_steps_keep() returns trigger language plpgsql as $$
    begin raise exception 'workflow_steps is only ever added to'; end $$`);
  await db.raw(`
    create or replace trigger workflow_steps_keep before update or delete on workflow_steps
      for each row execute function workflow_steps_keep()`);
};
