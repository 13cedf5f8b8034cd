import type { Core } from '@strapi/strapi';

interface Row {
  document_id: string;
  slug: string;
  [column: string]: unknown;
}

/** What no two acts of publishing share: identities, and the moment of the act. */
const OF_THE_ACT = ['documentId', 'updatedAt', 'publishedAt'];

/** Public forms of a site's documents, in order of their slugs, but for identities and times. */
export async function comparablePublications(
  strapi: Core.Strapi,
  { resource, siteCode }: { resource: string; siteCode: string }
): Promise<unknown[]> {
  const { rows } = await strapi.db.connection.raw<{ rows: Row[] }>(
    `select document_id, slug, locale, title, former_keys, facets, links, position, visible_until,
       detail, summary, keys
     from publications where resource = ? and site_code = ? and deleted_at is null
     order by slug, locale`,
    [resource, siteCode]
  );
  const { rows: names } = await strapi.db.connection.raw<{ rows: Row[] }>(
    'select document_id, slug from publications'
  );
  const slugs = new Map(names.map((row) => [row.document_id, row.slug]));
  const named = (id: string) => slugs.get(id) ?? id;
  return rows.map(({ document_id: _, ...row }) => ({
    ...row,
    detail: withoutAct(row.detail),
    summary: withoutAct(row.summary),
    facets: [...(row.facets as string[])].sort(),
    keys: (row.keys as string[]).map(named),
    links: (row.links as string[]).map((link) => {
      const [via = '', id = ''] = link.split(':');
      return `${via}:${named(id)}`;
    }),
  }));
}

const withoutAct = (shape: unknown): unknown =>
  Object.fromEntries(
    Object.entries(shape as Record<string, unknown>).filter(([name]) => !OF_THE_ACT.includes(name))
  );
