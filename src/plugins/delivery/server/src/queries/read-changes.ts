import type { Knex } from 'knex';
import type { ChangeRow } from '../domain/change';
import type { ChangePosition } from '../domain/change-cursor';
import { EVERY_LOCALE } from '../domain/resource';
import { PHASE } from './phase';

export interface ChangesInput {
  siteCodes: readonly string[];
  resources: readonly string[];
  /** Only this language, and what is the same in every language. */
  locale: string | null;
  after: ChangePosition;
  /** The horizon: of transactions from this one on, some may still be open. */
  before: string;
  /** What was withdrawn before this transaction is left out. */
  withdrawnFrom: string;
  limit: number;
}

/**
 * Changes after a place in their order, oldest first; one row more than the limit when there are
 * more. Only those of transactions before which every other has ended: of one still open, nobody
 * can tell what it will add between them.
 *
 * What has fallen due and is not marked yet is left out: marking gives it a later place.
 *
 * Indexes: `publications_changes`, `departures_changes`; a look in each for each site and resource.
 */
export const readChanges = async (db: Knex, input: ChangesInput): Promise<ChangeRow[]> => {
  const after = `site_code = s.site_code and resource = r.resource
    and (changed_in, id) > (cast(:changedIn as xid8), cast(:id as bigint))
    and changed_in < cast(:before as xid8)
    and (cast(:locale as text) is null or locale in (:locale, :everyLocale))`;
  const { rows } = await db.raw<{
    rows: (Omit<ChangeRow, 'detail' | 'notice'> & Record<'detail' | 'notice', string | null>)[];
  }>(
    `with page as (
       select c.* from unnest(cast(:siteCodes as text[])) as s(site_code)
       cross join unnest(cast(:resources as text[])) as r(resource)
       cross join lateral (
         (select p.id, p.changed_in, false as departed,
            p.deleted_at is null and p.phase = 'current' as visible
          from publications p
          where ${after} and (p.deleted_at is not null or p.phase = ${PHASE})
            and (p.deleted_at is null and p.phase = 'current'
              or p.shown and p.changed_in >= cast(:withdrawnFrom as xid8))
          order by p.changed_in, p.id limit :limit)
         union all
         (select d.id, d.changed_in, true, false from departures d
          where ${after} and d.changed_in >= cast(:withdrawnFrom as xid8)
            and not exists (select 1 from publications p
              where p.resource = d.resource and p.document_id = d.document_id
                and p.locale = d.locale and p.site_code = any(:siteCodes))
          order by d.changed_in, d.id limit :limit)
       ) c
       order by c.changed_in, c.id limit :limit
     )
     select page.id::text, page.changed_in::text, found.*,
       case when page.visible then p.links else '{}' end as links,
       case when page.visible then p.detail::text end as detail,
       p.notice::text as notice
     from page
     left join publications p on p.id = page.id and not page.departed
     left join departures d on d.id = page.id and page.departed
     cross join lateral (select
       coalesce(p.resource, d.resource) as resource,
       coalesce(p.document_id, d.document_id) as document_id,
       coalesce(p.locale, d.locale) as locale,
       coalesce(p.site_code, d.site_code) as site_code,
       coalesce(p.revision, d.revision) as revision,
       coalesce(p.changed_at, d.changed_at) as changed_at) found
     order by page.changed_in, page.id`,
    {
      ...input.after,
      siteCodes: input.siteCodes,
      resources: input.resources,
      locale: input.locale,
      everyLocale: EVERY_LOCALE,
      withdrawnFrom: input.withdrawnFrom,
      before: input.before,
      limit: input.limit + 1,
    } as unknown as Knex.ValueDict
  );
  return rows.map((row) => ({
    ...row,
    // Strapi switches the parsing of JSON off for the whole pool.
    detail: JSON.parse(row.detail ?? 'null') as ChangeRow['detail'],
    notice: JSON.parse(row.notice ?? 'null') as ChangeRow['notice'],
  }));
};
