import type { Knex } from 'knex';

/**
 * Catalogue imports between preview and commit: what was uploaded and how far it is. In the database,
 * so that any node can go on with them.
 */
export const createImportTable = (db: Knex) =>
  db.raw(`
    create table if not exists disclosure_imports (
      token      text primary key,
      site_code  text not null,
      user_id    integer,
      file_name  text not null,
      area_name  text,
      bytes      bytea not null,
      state      text not null default 'previewed',
      done       integer not null default 0,
      total      integer not null default 0,
      result     jsonb,
      error      jsonb,
      created_at timestamptz not null default now()
    )`);
