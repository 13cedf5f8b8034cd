import type { Knex } from 'knex';
import type { Who } from './note-publication';

/** Ends what waits of texts that were deleted, and notes it. Index: `workflow_rounds_text_uq`. */
export const endRounds = (
  trx: Knex,
  {
    uid,
    documentId,
    locales,
  }: { uid: string; documentId: string; locales: readonly (string | null)[] },
  who: Who
) =>
  trx.raw(
    `with gone as (
       update workflow_rounds set
         state = case when state = 'published' then state else 'withdrawn' end,
         handler_id = null, handler_name = null, updated_at = now()
       where uid = ? and document_id = ? and coalesce(locale, '') = any(?)
         and state in ('in_review', 'approved', 'returned', 'voided', 'published')
       returning id, locale, round, hash),
     newest as (select distinct on (locale) id, hash from gone order by locale, round desc)
     insert into workflow_steps (round_id, action, actor_id, actor_name, hash)
     select id, 'delete', ?::integer, ?, hash from newest`,
    [uid, documentId, locales.map((locale) => locale ?? ''), who.id, who.name] as Knex.RawBinding[]
  );
