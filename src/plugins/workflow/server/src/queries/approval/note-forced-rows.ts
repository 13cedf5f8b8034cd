import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { contentSql } from '../content-of';
import type { Who } from './note-publication';

/**
 * Notes documents that were written in bulk and made public without approval, each text of them with a
 * round of its own. One statement, whatever their number; a text that was public before as it is now is
 * left out. Index: `workflow_rounds_text_uq`.
 *
 * @returns how many texts
 */
export const noteForcedRows = async (
  trx: Knex,
  strapi: Core.Strapi,
  given: { uid: string; documentIds: readonly string[]; who: Who; reason: string }
): Promise<number> => {
  const { uid, documentIds, who, reason } = given;
  const { rowCount } = await trx.raw<{ rowCount: number }>(
    `with now as materialized (
       ${contentSql(strapi, uid)} where t.document_id = any(?) and t.published_at is not null),
     newest as (
       select distinct on (r.document_id, coalesce(r.locale, ''))
         r.document_id, coalesce(r.locale, '') as locale, r.round, r.state, r.hash
       from workflow_rounds r where r.uid = ? and r.document_id = any(?)
       order by r.document_id, coalesce(r.locale, ''), r.round desc),
     ended as (
       update workflow_rounds set state = 'voided', handler_id = null, handler_name = null,
         updated_at = now()
       where uid = ? and document_id = any(?) and state in ('in_review', 'approved')),
     forced as (
       insert into workflow_rounds (uid, document_id, locale, round, site_code, title, state, steps,
         two_person, forced, hash, author_id, author_name, published_at)
       select ?, now.document_id, now.locale, 1 + coalesce(newest.round, 0), now.site_code,
         coalesce(now.title, ''), 'published', '[]', 'steps', true, now.hash, ?::integer, ?, now()
       from now left join newest
         on newest.document_id = now.document_id and newest.locale = coalesce(now.locale, '')
       where newest.round is null or newest.state <> 'published' or newest.hash <> now.hash
       returning id, hash)
     insert into workflow_steps (round_id, action, actor_id, actor_name, remarks, hash)
     select id, 'force', ?::integer, ?, ?, hash from forced`,
    [
      documentIds,
      uid,
      documentIds,
      uid,
      documentIds,
      uid,
      who.id,
      who.name,
      who.id,
      who.name,
      reason,
    ] as unknown as Knex.RawBinding[]
  );
  return rowCount;
};
