import type { Knex } from 'knex';
import type { RuleOfSite } from '../../domain/evaluations/rules-by-site';

export interface Group {
  rule: RuleOfSite;
  /** Of the resource's name in the read side. */
  resources: readonly string[];
  /** Null: everything of the site. */
  facet: string | null;
}

/**
 * The day in Asia/Shanghai of the newest publication of each group, in one statement; null where
 * there was never any: what a site does not have cannot go stale. Indexes: `publications_by_date`,
 * `publications_facets`.
 */
export const newestInGroups = async (
  db: Knex,
  groups: readonly Group[]
): Promise<(string | null)[]> => {
  if (groups.length === 0) return [];
  const asked = groups.map(({ rule, resources, facet }, position) => ({
    position,
    site: rule.site,
    resources,
    facet,
  }));
  const { rows } = await db.raw<{ rows: { newest_on: string | null }[] }>(
    `select (max(newest.sort_at) at time zone 'Asia/Shanghai')::date::text as newest_on
     from jsonb_to_recordset(?::jsonb) as g(position int, site text, resources jsonb, facet text)
     left join lateral jsonb_array_elements_text(g.resources) as resource(name) on true
     left join lateral (
       select p.sort_at from publications p
       where p.resource = resource.name and p.site_code = g.site and p.deleted_at is null
         and (g.facet is null or p.facets @> array[g.facet])
       order by p.sort_at desc, p.id desc limit 1) newest on true
     group by g.position order by g.position`,
    [JSON.stringify(asked)]
  );
  return rows.map(({ newest_on }) => newest_on);
};
