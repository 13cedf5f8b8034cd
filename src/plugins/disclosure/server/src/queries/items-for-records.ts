import type { Knex } from 'knex';
import type { LimitRule } from '../domain/limits/limit-rule';

export interface ItemForRecords {
  documentId: string;
  slug: string | null;
  /** 事项编码. */
  code: string | null;
  draftId: number;
  publishedId: number;
  limitRules: readonly LimitRule[];
}

interface Row {
  document_id: string;
  slug: string | null;
  code: string | null;
  draft_id: number;
  published_id: number;
  limit_rules: string | null;
}

/** Published items of a site with the rows their records point to. Index: `disclosure_items_site_idx`. */
export const itemsForRecords = async (trx: Knex, siteCode: string): Promise<ItemForRecords[]> => {
  const { rows } = await trx.raw<{ rows: Row[] }>(
    `select p.document_id, p.slug, p.codes->>'item' as code, d.id as draft_id,
       p.id as published_id, d.limit_rules
     from disclosure_items p
     join disclosure_items d on d.document_id = p.document_id and d.published_at is null
     where p.site_code = ? and p.published_at is not null`,
    [siteCode]
  );
  return rows.map((row) => ({
    documentId: row.document_id,
    slug: row.slug,
    code: row.code,
    draftId: row.draft_id,
    publishedId: row.published_id,
    limitRules: row.limit_rules ? (JSON.parse(row.limit_rules) as LimitRule[]) : [],
  }));
};
