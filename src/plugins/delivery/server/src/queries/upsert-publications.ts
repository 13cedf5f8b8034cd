import type { Knex } from 'knex';
import type { Publication } from '../domain/publication';
import { PHASE } from './phase';

const COLUMNS = `resource, document_id, locale, site_code, slug, title, keys, former_keys, facets,
  links, sort_at, position, summary, detail, visible_from, visible_until`;

const RECORD = `resource text, document_id text, locale text, site_code text, slug text, title text,
  keys text[], former_keys text[], facets text[], links text[], sort_at timestamptz,
  position integer, summary jsonb, detail jsonb, visible_from timestamptz, visible_until timestamptz`;

const CHANGEABLE = [
  ...COLUMNS.split(',')
    .map((column) => column.trim())
    .filter((column) => !['resource', 'document_id', 'locale'].includes(column)),
  'phase',
];

/**
 * Writes publications, one statement for any number of them. A row that already says the same is
 * left as it is, so that a rebuild announces no change where there is none.
 *
 * Conflict target: `publications_identity`.
 *
 * @returns how many rows are new or changed.
 */
export const upsertPublications = async (
  trx: Knex,
  publications: readonly Publication[]
): Promise<number> => {
  if (publications.length === 0) return 0;
  const result = await trx.raw<{ rowCount: number }>(
    `insert into publications as p (${COLUMNS}, phase)
     select ${COLUMNS}, ${PHASE} from jsonb_to_recordset(?::jsonb) as r(${RECORD})
     on conflict on constraint publications_identity do update set
       ${CHANGEABLE.map((column) => `${column} = excluded.${column}`).join(', ')},
       revision = p.revision + 1, changed_in = pg_current_xact_id(), deleted_at = null
     where p.deleted_at is not null
       or (${CHANGEABLE.map((c) => `p.${c}`).join(', ')})
          is distinct from (${CHANGEABLE.map((c) => `excluded.${c}`).join(', ')})`,
    [JSON.stringify(publications)]
  );
  return result.rowCount;
};
