import type { Knex } from 'knex';

/** Notices to people, each in one row of its own. */
export const createNoticeTable = async (db: Knex): Promise<void> => {
  await db.raw(`
    create table if not exists workflow_notices (
      id        bigint generated always as identity primary key,
      user_id   integer not null,
      kind      text not null,
      subject   jsonb not null,
      detail    text,
      at        timestamptz(3) not null default now(),
      read_at   timestamptz(3),
      mailed_at timestamptz(3),
      once      text
    )`);
  await db.raw(`
    create index if not exists workflow_notices_user_idx on workflow_notices (user_id, id desc)`);
  await db.raw(`
    create index if not exists workflow_notices_unread_idx on workflow_notices (user_id)
      where read_at is null`);
  await db.raw(`
    create unique index if not exists workflow_notices_once_uq on workflow_notices (user_id, once)
      where once is not null`);
};
