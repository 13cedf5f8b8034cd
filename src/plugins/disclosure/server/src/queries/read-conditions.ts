/** The conditions `delivery` hands out: what is visible, and what lies in a site's scope. */
export interface ReadConditions {
  visible: string;
  scope: { sql: string; bindings: readonly unknown[] };
}

/**
 * For each item the records under it that are in public view: `counted(entry, records, latest,
 * late)`, where `entry` is the link `item:<documentId>`.
 */
export const countedRecords = ({ visible, scope }: ReadConditions, only = 'true'): string => `
  counted as (
    select l.entry, count(distinct p.document_id)::int as records, max(p.sort_at) as latest,
      bool_or(p.facets @> array['timeliness:late']) as late
    from publications p cross join lateral unnest(p.links) as l(entry)
    where p.resource = 'records' and ${scope.sql} and ${visible}
      and l.entry like 'item:%' and ${only}
    group by l.entry
  )`;
