import type { Knex } from 'knex';

export interface StoredValidity {
  document_id: string;
  validity: string;
  repealed_on: string | null;
}

/** Writes the validity of records, draft and published rows alike. */
export const storeValidity = (trx: Knex, rows: readonly StoredValidity[]) =>
  trx.raw(
    `update disclosure_records r set validity = v.validity, repealed_on = v.repealed_on
     from jsonb_to_recordset(?::jsonb) as v(document_id text, validity text, repealed_on date)
     where r.document_id = v.document_id`,
    [JSON.stringify(rows)]
  );
