import type { Knex } from 'knex';
import type { Who } from './note-publication';

/** Notes on the newest round of each of a document's texts that it was taken down. */
export const noteUnpublication = (
  trx: Knex,
  {
    uid,
    documentId,
    locales,
  }: { uid: string; documentId: string; locales: readonly (string | null)[] },
  who: Who
) =>
  trx.raw(
    `insert into workflow_steps (round_id, action, actor_id, actor_name, hash)
     select distinct on (r.locale) r.id, 'unpublish', ?::integer, ?, r.hash from workflow_rounds r
     where r.uid = ? and r.document_id = ? and coalesce(r.locale, '') = any(?)
     order by r.locale, r.round desc`,
    [who.id, who.name, uid, documentId, locales.map((locale) => locale ?? '')] as Knex.RawBinding[]
  );
