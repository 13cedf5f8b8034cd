import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { contentSql } from '../content-of';
import type { Who } from './note-publication';

export interface VoidedRound {
  uid: string;
  document_id: string;
  locale: string | null;
  site_code: string | null;
  title: string;
  author_id: number | null;
}

/** Whether texts of a type, or of one document, are in review or approved. Index: `workflow_rounds_text_uq`. */
export const hasOpenRounds = async (
  trx: Knex,
  { uid, documentId }: { uid: string; documentId: string | null }
): Promise<boolean> => {
  const { rows } = await trx.raw<{ rows: { found: boolean }[] }>(
    `select exists (select 1 from workflow_rounds where uid = ?
       ${documentId === null ? '' : 'and document_id = ?'} and state in ('in_review', 'approved')) as found`,
    documentId === null ? [uid] : [uid, documentId]
  );
  return rows[0]?.found === true;
};

/**
 * Ends the rounds of texts that no longer say what was submitted, or are gone.
 *
 * @param given.documentId null: whichever of the type
 */
export const voidRounds = async (
  trx: Knex,
  strapi: Core.Strapi,
  given: { uid: string; documentId: string | null; who: Who }
): Promise<VoidedRound[]> => {
  const { uid, documentId, who } = given;
  const { rows } = await trx.raw<{ rows: VoidedRound[] }>(
    `with open as materialized (
       select id, document_id, locale, hash from workflow_rounds
       where uid = ? ${documentId === null ? '' : 'and document_id = ?'}
         and state in ('in_review', 'approved')),
     now as materialized (${contentSql(strapi, uid)}
       where t.published_at is null and t.document_id in (select document_id from open)),
     ended as (
       update workflow_rounds r set state = 'voided', handler_id = null, handler_name = null,
         updated_at = now()
       from open o left join now n
         on n.document_id = o.document_id and coalesce(n.locale, '') = coalesce(o.locale, '')
       where r.id = o.id and n.hash is distinct from o.hash
       returning r.*, n.hash as new_hash),
     told as (
       insert into workflow_steps (round_id, action, step, step_name, actor_id, actor_name, hash)
       select id, 'void', step, steps -> step ->> 'name', ?::integer, ?, new_hash from ended)
     select uid, document_id, locale, site_code, title, author_id from ended`,
    [uid, ...(documentId === null ? [] : [documentId]), who.id, who.name] as Knex.RawBinding[]
  );
  return rows;
};
