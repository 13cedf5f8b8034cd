import type { Knex } from 'knex';

/** Publications and withdrawals planned for a moment; the row is the plan, whatever becomes of jobs. */
export const createScheduleTable = async (db: Knex): Promise<void> => {
  await db.raw(`
    create table if not exists workflow_schedules (
      id           bigint generated always as identity primary key,
      uid          text not null,
      document_id  text not null,
      locale       text,
      site_code    text,
      title        text not null,
      action       text not null check (action in ('publish', 'unpublish')),
      at           timestamptz(3) not null,
      run_at       timestamptz(3) not null,
      state        text not null default 'planned'
                   check (state in ('planned', 'done', 'cancelled', 'failed')),
      reason       text,
      requested_by integer,
      requested_at timestamptz(3) not null default now(),
      attempts     integer not null default 0,
      failure      jsonb,
      done_at      timestamptz(3)
    )`);
  await db.raw(`
    create index if not exists workflow_schedules_due_idx on workflow_schedules (run_at, id)
      where state = 'planned'`);
  await db.raw(`
    create unique index if not exists workflow_schedules_planned_uq on workflow_schedules
      (uid, document_id, coalesce(locale, ''), action) where state = 'planned'`);
  await db.raw(`
    create index if not exists workflow_schedules_text_idx on workflow_schedules
      (document_id, id desc)`);
  await db.raw(`
    create index if not exists workflow_schedules_site_idx on workflow_schedules
      (site_code, state, at)`);
};
