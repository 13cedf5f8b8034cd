import type { Resource } from '../domain/resource';
import { EVERY_LOCALE } from '../domain/resource';

export interface Condition {
  sql: string;
  bindings: readonly unknown[];
}

/** SQL value: the locale a reader of this site gets, which is the site's own unless one is named. */
export const localeOf = (
  resource: Pick<Resource, 'localized'>,
  siteCode: string,
  locale: string | undefined | null
): Condition => {
  if (!resource.localized) return { sql: '?', bindings: [EVERY_LOCALE] };
  if (locale) return { sql: '?', bindings: [locale] };
  return {
    sql: `(select s.detail->>'defaultLocale' from publications s
           where s.resource = 'sites' and s.site_code = ? and s.deleted_at is null limit 1)`,
    bindings: [siteCode],
  };
};
