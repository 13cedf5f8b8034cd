import type { Knex } from 'knex';
import { CHANGES } from '../domain/change-notice';

/** Longest payload PostgreSQL sends, less one. */
const LONGEST = 7_999;

/**
 * One notice for each statement, whoever runs it: this server, another node, the command line, psql.
 * PostgreSQL sends it when the transaction commits and folds equal ones of one transaction together.
 */
const FUNCTIONS = `
  create or replace function gongkai_notice(notice text) returns void language sql as $$
    select pg_notify('${CHANGES}', case when octet_length(notice) > ${LONGEST} then '*' else notice end)
    where notice is not null
  $$;

  create or replace function gongkai_publications_changed() returns trigger language plpgsql as $$
  begin
    if tg_op = 'INSERT' then
      perform gongkai_notice(string_agg(distinct resource || '@' || site_code, ' ')) from new_rows;
    elsif tg_op = 'DELETE' then
      perform gongkai_notice(string_agg(distinct resource || '@' || site_code, ' ')) from old_rows;
    elsif tg_op = 'UPDATE' then
      perform gongkai_notice(string_agg(distinct resource || '@' || site_code, ' '))
      from (select resource, site_code from old_rows union select resource, site_code from new_rows) r;
    else
      perform gongkai_notice('*');
    end if;
    return null;
  end $$;

  create or replace function gongkai_table_changed() returns trigger language plpgsql as $$
  begin
    perform gongkai_notice(tg_table_name::text);
    return null;
  end $$`;

interface Trigger {
  name: string;
  table: string;
  /** When it fires and what it runs. */
  rest: string;
}

const onPublications = (event: string, transition: string): Trigger => ({
  name: `gongkai_${event}`,
  table: 'publications',
  rest: `after ${event} on publications ${transition}
    for each statement execute function gongkai_publications_changed()`,
});

const TRIGGERS: readonly Trigger[] = [
  onPublications('insert', 'referencing new table as new_rows'),
  onPublications('update', 'referencing old table as old_rows new table as new_rows'),
  onPublications('delete', 'referencing old table as old_rows'),
  onPublications('truncate', ''),
];

/** Looked for before it is made: making one waits for whoever writes the table. */
const createTrigger = async (trx: Knex, { name, table, rest }: Trigger): Promise<void> => {
  const { rows } = await trx.raw<{ rows: unknown[] }>(
    `select 1 from pg_trigger where tgname = ? and tgrelid = to_regclass(?)`,
    [name, `"${table}"`]
  );
  if (rows.length === 0) await trx.raw(`create trigger ${name} ${rest}`);
};

/**
 * Lets every commit that changes what readers see be heard by all nodes (channel `gongkai_changes`).
 *
 * @param tables what views read beside the publications
 */
export const createChangeNotices = async (trx: Knex, tables: readonly string[]): Promise<void> => {
  await trx.raw(FUNCTIONS);
  for (const trigger of TRIGGERS) await createTrigger(trx, trigger);
  for (const table of tables) {
    await createTrigger(trx, {
      name: 'gongkai_changed',
      table,
      rest: `after insert or update or delete or truncate on "${table}"
        for each statement execute function gongkai_table_changed()`,
    });
  }
};
