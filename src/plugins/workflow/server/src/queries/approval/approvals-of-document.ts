import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Round } from '../../domain/approval/round';
import { contentSql } from '../content-of';

/** What a document says now in a language, beside the newest round of that text. */
export interface TextApproval {
  locale: string | null;
  site_code: string | null;
  title: string | null;
  hash: string;
  round_id: string | null;
  round: number | null;
  state: Round['state'] | null;
  approved_hash: string | null;
}

/**
 * The drafts of a document in the given languages, each beside its approval. A text without a draft
 * goes by its public row. Index: `workflow_rounds_text_uq`.
 */
export const approvalsOfDocument = async (
  trx: Knex,
  strapi: Core.Strapi,
  {
    uid,
    documentId,
    locales,
  }: { uid: string; documentId: string; locales: readonly (string | null)[] }
): Promise<TextApproval[]> => {
  const { rows } = await trx.raw<{ rows: TextApproval[] }>(
    `select distinct on (now.locale) now.locale, now.site_code, now.title, now.hash,
       r.id as round_id, r.round, r.state, r.hash as approved_hash
     from (${contentSql(strapi, uid)}
           where t.document_id = ? and coalesce(t.locale, '') = any(?)) now
     left join lateral (select * from workflow_rounds
       where uid = ? and document_id = now.document_id and coalesce(locale, '') = coalesce(now.locale, '')
       order by round desc limit 1) r on true
     order by now.locale, now.published_at nulls first`,
    [documentId, locales.map((locale) => locale ?? ''), uid] as Knex.RawBinding[]
  );
  return rows;
};
