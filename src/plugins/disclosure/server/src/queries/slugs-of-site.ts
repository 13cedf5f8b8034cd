import type { Knex } from 'knex';
import { lockUntilCommit } from './lock-until-commit';

/**
 * All slugs of a site's items or records, former ones included; locks them until the transaction
 * ends, as `slugsTaken` does. Indexes: `disclosure_items_site_idx`, `disclosure_records_slug_idx`.
 */
export const slugsOfSite = async (
  trx: Knex,
  { table, siteCode }: { table: 'disclosure_items' | 'disclosure_records'; siteCode: string }
): Promise<Set<string>> => {
  await lockUntilCommit(trx, `${table}:slug:${siteCode}`);
  const former =
    table === 'disclosure_records'
      ? `union select f.slug from ${table} t
           cross join lateral jsonb_array_elements_text(coalesce(t.former_slugs, '[]')) f(slug)
         where t.site_code = ?`
      : '';
  const { rows } = await trx.raw<{ rows: { slug: string }[] }>(
    `select slug from ${table} where site_code = ? and slug is not null ${former}`,
    former ? [siteCode, siteCode] : [siteCode]
  );
  return new Set(rows.map(({ slug }) => slug));
};
