import type { Knex } from 'knex';

export interface SlugsInput {
  table: 'disclosure_items' | 'disclosure_records';
  siteCode: string;
  /** Slugs that begin like this. */
  base: string;
  /** The document itself may keep its own. */
  except: string | null;
}

/**
 * Slugs of a site that begin like `base`, former ones included; locks the site's slugs until the
 * transaction ends, so that two documents of one title never take the same.
 */
export const slugsTaken = async (
  trx: Knex,
  { table, siteCode, base, except }: SlugsInput
): Promise<Set<string>> => {
  await trx.raw('select pg_advisory_xact_lock(hashtext(?))', [`${table}:slug:${siteCode}`]);
  const former =
    table === 'disclosure_records'
      ? `union select f.slug from ${table} t
           cross join lateral jsonb_array_elements_text(coalesce(t.former_slugs, '[]')) f(slug)
         where t.site_code = ? and f.slug like ? || '%' and t.document_id is distinct from ?`
      : '';
  const asked = [siteCode, base, except];
  const { rows } = await trx.raw<{ rows: { slug: string }[] }>(
    `select t.slug from ${table} t
     where t.site_code = ? and t.slug like ? || '%' and t.document_id is distinct from ? ${former}`,
    former ? [...asked, ...asked] : asked
  );
  return new Set(rows.map(({ slug }) => slug));
};
