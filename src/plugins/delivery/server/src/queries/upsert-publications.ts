import type { Knex } from 'knex';
import type { SearchablePublication } from '../domain/publication';
import { PHASE } from './phase';

const COLUMNS = `resource, document_id, locale, site_code, slug, title, keys, former_keys, facets,
  links, sort_at, position, summary, detail, visible_from, visible_until`;

/** What search is answered from: no part of the public shape. */
const SEARCH_COLUMNS = 'search_text, search, search_head, search_version';

const RECORD = `resource text, document_id text, locale text, site_code text, slug text, title text,
  keys text[], former_keys text[], facets text[], links text[], sort_at timestamptz,
  position integer, summary json, detail json, visible_from timestamptz, visible_until timestamptz,
  search_text jsonb, search tsvector, search_head tsvector, search_version integer`;

const namesOf = (columns: string): string[] => columns.split(',').map((column) => column.trim());

const CHANGEABLE = [
  ...namesOf(COLUMNS).filter((column) => !['resource', 'document_id', 'locale'].includes(column)),
  'phase',
];

/** `json` keeps the text it was given, and has no equality of its own. */
const comparable = (column: string): string =>
  /\.(summary|detail)$/.test(column) ? `${column}::text` : column;

const differs = (columns: readonly string[]): string =>
  `(${columns.map((c) => comparable(`p.${c}`)).join(', ')})
     is distinct from (${columns.map((c) => comparable(`excluded.${c}`)).join(', ')})`;

/** Withdrawn before, or its public shape is another. */
const CHANGED = `(p.deleted_at is not null or ${differs(CHANGEABLE)})`;

/**
 * Writes publications, one statement for any number of them. A row that already says the same is
 * left as it is, so that a rebuild announces no change where there is none; nor does one that is
 * only found by other words.
 *
 * Conflict target: `publications_identity`.
 *
 * @returns how many rows are new or changed.
 */
export const upsertPublications = async (
  trx: Knex,
  publications: readonly SearchablePublication[]
): Promise<number> => {
  if (publications.length === 0) return 0;
  const result = await trx.raw<{ rowCount: number }>(
    `insert into publications as p (${COLUMNS}, phase, ${SEARCH_COLUMNS})
     select ${COLUMNS}, ${PHASE}, ${SEARCH_COLUMNS}
     from json_to_recordset(?::json) as r(${RECORD})
     on conflict on constraint publications_identity do update set
       ${[...CHANGEABLE, ...namesOf(SEARCH_COLUMNS)].map((c) => `${c} = excluded.${c}`).join(', ')},
       revision = p.revision + ${CHANGED}::int,
       changed_in = case when ${CHANGED} then pg_current_xact_id() else p.changed_in end,
       deleted_at = null, notice = null
     where ${CHANGED} or ${differs(namesOf(SEARCH_COLUMNS))}`,
    [JSON.stringify(publications)]
  );
  return result.rowCount;
};
