import type { Knex } from 'knex';
import { GIVEN, SCHEMA } from './schema';

/** An entry as its columns have it. */
export type EntryRow = Record<(typeof GIVEN)[number], unknown>;

const TYPES: Partial<Record<(typeof GIVEN)[number], string>> = {
  personal: 'boolean',
  before: 'jsonb',
  after: 'jsonb',
};

const INSERT = `insert into ${SCHEMA}.audit_entries (${GIVEN.join(', ')})
  select ${GIVEN.join(', ')}
  from jsonb_to_recordset(?::jsonb) as entry (${GIVEN.map(
    (column) => `${column} ${TYPES[column] ?? 'text'}`
  ).join(', ')})`;

/** Adds entries to the trail: one statement, however many; no lock that another writer would wait for. */
export const insertEntries = (db: Knex, rows: readonly EntryRow[]): Promise<unknown> =>
  db.raw(INSERT, [JSON.stringify(rows)]);
