import type { Knex } from 'knex';
import { lockUntilCommit } from './lock-until-commit';

/**
 * All slugs of a site's items; locks them until the transaction ends, as `slugsTaken` does.
 * Index: `disclosure_items_site_idx`.
 */
export const slugsOfSite = async (trx: Knex, siteCode: string): Promise<Set<string>> => {
  await lockUntilCommit(trx, `disclosure_items:slug:${siteCode}`);
  const { rows } = await trx.raw<{ rows: { slug: string }[] }>(
    'select distinct slug from disclosure_items where site_code = ? and slug is not null',
    [siteCode]
  );
  return new Set(rows.map(({ slug }) => slug));
};
