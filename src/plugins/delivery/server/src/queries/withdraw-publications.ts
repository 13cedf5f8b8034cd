import type { Knex } from 'knex';
import type { GoneNotice } from '../domain/notice';

export interface WithdrawInput {
  resource: string;
  documentIds: readonly string[];
  /** `documentId/locale` of what stays published. */
  keep: readonly string[];
  /** What is said of those that go, by `documentId/locale`. */
  notices: ReadonlyMap<string, GoneNotice>;
}

/**
 * Takes out of public view what is no longer published of these documents. A tombstone stays, with
 * the identity and nothing of the content, so that mirrors learn of it; where something is said of
 * it, also the keys, so that whoever comes by one is told.
 *
 * Index: `publications_identity`.
 *
 * @returns how many publications were withdrawn, or are spoken of otherwise now.
 */
export const withdrawPublications = async (
  trx: Knex,
  { resource, documentIds, keep, notices }: WithdrawInput
): Promise<number> => {
  const result = await trx.raw<{ rowCount: number }>(
    `update publications p set
       deleted_at = coalesce(p.deleted_at, now()), notice = said.notice,
       revision = p.revision + 1, changed_in = pg_current_xact_id(),
       slug = null, title = '', summary = null, detail = null, former_keys = '{}',
       keys = case when said.notice is null then '{}' else p.keys || p.former_keys end,
       facets = '{}', links = '{}',
       search = null, search_head = null, search_text = null, search_version = null
     from (
       select id, cast(? as jsonb) -> (document_id || '/' || locale) as notice from publications
       where resource = ? and document_id = any(?)
         and not (document_id || '/' || locale = any(?))
     ) said
     where p.id = said.id
       and (p.deleted_at is null or p.notice is distinct from said.notice)`,
    [JSON.stringify(Object.fromEntries(notices)), resource, documentIds, keep]
  );
  return result.rowCount;
};
