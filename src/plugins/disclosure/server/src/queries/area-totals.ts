import type { Knex } from 'knex';
import { countedRecords, type ReadConditions } from './read-conditions';

export interface AreaTotals {
  site_code: string;
  area_code: string;
  items: number;
  records: number;
  /** Items with at least one record. */
  covered: number;
  /** Covered items of which a record came out after its time limit. */
  late: number;
  /** Items whose time limit could not be read into rules. */
  unrecognised: number;
}

/**
 * Items in force of each site and area, with what is out under them.
 *
 * Indexes: `publications_by_position`, `publications_by_date`.
 *
 * @param recordsThat further condition on the records that count, on `p`
 */
export const areaTotals = async (
  db: Knex,
  conditions: ReadConditions,
  recordsThat?: string
): Promise<AreaTotals[]> => {
  const { visible, scope } = conditions;
  const { rows } = await db.raw<{ rows: AreaTotals[] }>(
    `with ${countedRecords(conditions, recordsThat)}
     select p.site_code, p.summary->'area'->>'code' as area_code,
       count(*)::int as items, coalesce(sum(c.records), 0)::int as records,
       count(c.entry)::int as covered, count(*) filter (where c.late)::int as late,
       count(*) filter (where p.facets @> array['limit:unrecognised'])::int as unrecognised
     from publications p left join counted c on c.entry = 'item:' || p.document_id
     where p.resource = 'items' and ${scope.sql} and ${visible}
       and p.facets @> array['state:in_force']
     group by 1, 2 order by 1, 2`,
    [...scope.bindings, ...scope.bindings] as Knex.RawBinding[]
  );
  return rows;
};
