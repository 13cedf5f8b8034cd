import type { Knex } from 'knex';
import { countedRecords, type ReadConditions } from './read-conditions';

export interface CatalogueLeaf {
  document_id: string;
  site_code: string;
  /** JSON text of the public list shape of the item. */
  item: string;
  records: number;
  latest: Date | null;
}

/**
 * Items in force with the number of their records and the latest, in the order of the catalogue.
 *
 * Indexes: `publications_by_position`, `publications_by_date`.
 */
export const catalogueLeaves = async (
  db: Knex,
  conditions: ReadConditions
): Promise<CatalogueLeaf[]> => {
  const { visible, scope } = conditions;
  const { rows } = await db.raw<{ rows: CatalogueLeaf[] }>(
    `with ${countedRecords(conditions)}
     select p.document_id, p.site_code, p.summary::text as item,
       coalesce(c.records, 0) as records, c.latest
     from publications p left join counted c on c.entry = 'item:' || p.document_id
     where p.resource = 'items' and ${scope.sql} and ${visible}
       and p.facets @> array['state:in_force']
     order by p.site_code, p.position, p.id`,
    [...scope.bindings, ...scope.bindings] as Knex.RawBinding[]
  );
  return rows;
};
