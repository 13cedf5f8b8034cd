import type { Knex } from 'knex';

/** What periodic evaluations (定期评估) came to. */
export const createEvaluationTable = async (db: Knex): Promise<void> => {
  await db.raw(`
    create table if not exists workflow_evaluations (
      id           bigint generated always as identity primary key,
      uid          text not null,
      document_id  text not null,
      locale       text,
      site_code    text,
      outcome      text not null check (outcome in ('keep', 'change_attribute', 'withdraw')),
      note         text not null,
      evaluated_on date not null,
      next_on      date not null,
      user_id      integer,
      at           timestamptz(3) not null default now()
    )`);
  await db.raw(`
    create index if not exists workflow_evaluations_text_idx on workflow_evaluations
      (document_id, id desc)`);
};
