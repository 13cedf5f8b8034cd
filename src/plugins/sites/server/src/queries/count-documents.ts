import type { Core } from '@strapi/strapi';

export interface DocumentCounts {
  draft: number;
  published: number;
  modified: number;
}

interface Counted {
  /** A table of a site-scoped content type. */
  readonly table: string;
  /** Its column that names the site. */
  readonly column: string;
  readonly drafts: boolean;
}

/**
 * How many documents of these sites are drafts, published, or published and changed since.
 * Index: the composite one on (site_code, …) that every site-scoped type has.
 */
export const countDocuments = async (
  strapi: Core.Strapi,
  { table, column, drafts }: Counted,
  codes: readonly string[]
): Promise<DocumentCounts> => {
  const { rows } = await strapi.db.connection.raw<{ rows: DocumentCounts[] }>(
    drafts
      ? `select count(*) filter (where published is null)::int as draft,
                count(*) filter (where published >= written)::int as published,
                count(*) filter (where published < written)::int as modified
           from (select max(updated_at) filter (where published_at is null) as written,
                        max(updated_at) filter (where published_at is not null) as published
                   from ?? where ?? = any(?) group by document_id) documents`
      : `select 0 as draft, count(distinct document_id)::int as published, 0 as modified
           from ?? where ?? = any(?)`,
    [table, column, [...codes]]
  );
  return rows[0] ?? { draft: 0, published: 0, modified: 0 };
};
