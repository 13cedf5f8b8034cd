import type { Knex } from 'knex';
import type { DueFields } from '../domain/due-fields';

/** Writes due dates of record rows. Index: primary key. */
export const storeDue = async (
  trx: Knex,
  rows: readonly (DueFields & { id: number })[]
): Promise<void> => {
  if (rows.length === 0) return;
  await trx.raw(
    `update disclosure_records r set
       due_on = d."dueOn", due_provisional = d."dueProvisional", due_basis = d."dueBasis"
     from jsonb_to_recordset(?::jsonb)
       as d(id integer, "dueOn" date, "dueProvisional" boolean, "dueBasis" text)
     where r.id = d.id`,
    [JSON.stringify(rows)]
  );
};
