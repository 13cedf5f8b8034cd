import type { Knex } from 'knex';
import { countedRecords, type ReadConditions } from './read-conditions';

export interface UncoveredItem {
  site_code: string;
  document_id: string;
  title: string;
  slug: string | null;
  area_code: string | null;
  area_title: string | null;
}

/**
 * Items in force under which no record is in force; at most `limit`, in the order of the catalogue.
 *
 * Indexes: `publications_by_position`, `publications_by_date`.
 */
export const uncoveredItems = async (
  db: Knex,
  conditions: ReadConditions & { area?: string; limit: number }
): Promise<UncoveredItem[]> => {
  const { visible, scope, area, limit } = conditions;
  const { rows } = await db.raw<{ rows: UncoveredItem[] }>(
    `with ${countedRecords(conditions, IN_FORCE)}
     select p.site_code, p.document_id, p.title, p.slug,
       p.summary->'area'->>'code' as area_code, p.summary->'area'->>'label' as area_title
     from publications p
     where p.resource = 'items' and ${scope.sql} and ${visible}
       and p.facets @> array['state:in_force'${area ? ', ?' : ''}]
       and not exists (select 1 from counted c where c.entry = 'item:' || p.document_id)
     order by p.site_code, p.position, p.id limit ?`,
    [
      ...scope.bindings,
      ...scope.bindings,
      ...(area ? [`area:${area}`] : []),
      limit,
    ] as Knex.RawBinding[]
  );
  return rows;
};

/** Records that count as covering their item: in force, amended or not. */
export const IN_FORCE = `p.facets && array['validity:in_force', 'validity:amended']`;
