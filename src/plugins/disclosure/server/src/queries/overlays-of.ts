import type { Knex } from 'knex';

/** Published overlays of these items, of whatever site; their public form names what they change. */
export const overlaysOf = async (trx: Knex, baseIds: readonly string[]): Promise<string[]> => {
  const { rows } = await trx.raw<{ rows: { document_id: string }[] }>(
    `select distinct document_id from disclosure_items
     where base_document_id = any(?::text[]) and published_at is not null`,
    [[...baseIds]]
  );
  return rows.map((row) => row.document_id);
};
