import type { Scope } from '../domain/resource';
import type { Condition } from './locale-of';

/** SQL condition on `p.site_code`: the site alone, or the site and all below it. */
export const scopeOf = (siteCode: string, scope: Scope): Condition =>
  scope === 'self'
    ? { sql: 'p.site_code = ?', bindings: [siteCode] }
    : {
        // publications_facets: a site carries `within:` for itself and each of its ancestors
        sql: `p.site_code = any(array(select s.site_code from publications s
                where s.resource = 'sites' and s.deleted_at is null and s.facets @> array[?]))`,
        bindings: [`within:${siteCode}`],
      };
