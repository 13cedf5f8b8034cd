import type { Knex } from 'knex';

export interface WithdrawInput {
  resource: string;
  documentIds: readonly string[];
  /** `documentId/locale` of what stays published. */
  keep: readonly string[];
}

/**
 * Takes out of public view what is no longer published of these documents. A tombstone stays, with
 * the identity and nothing of the content, so that mirrors learn of it.
 *
 * Index: `publications_identity`.
 *
 * @returns how many publications were withdrawn.
 */
export const withdrawPublications = async (
  trx: Knex,
  { resource, documentIds, keep }: WithdrawInput
): Promise<number> => {
  const result = await trx.raw<{ rowCount: number }>(
    `update publications set
       deleted_at = now(), revision = revision + 1, changed_in = pg_current_xact_id(),
       slug = null, title = '', summary = null, detail = null,
       keys = '{}', former_keys = '{}', facets = '{}', links = '{}',
       search = null, search_head = null, search_text = null, search_version = null
     where resource = ? and document_id = any(?) and deleted_at is null
       and not (document_id || '/' || locale = any(?))`,
    [resource, documentIds, keep]
  );
  return result.rowCount;
};
