import type { Knex } from 'knex';
import { ITEM_COLUMNS, toItemRow, type ItemToStore } from './stored-item';

export interface Act {
  /** Id of the admin user, if one is at work. */
  userId: number | null;
  now: Date;
  /** Whether the published rows are written too. */
  publish: boolean;
}

const ENTRIES = Object.entries(ITEM_COLUMNS);
const RECORD = ENTRIES.map(([column, type]) => `${column} ${type}`).join(', ');
const SET = ENTRIES.map(([column]) => `${column} = r.${column}`).join(', ');

const TOUCHED = `updated_at = ?::timestamp, updated_by_id = coalesce(?::integer, i.updated_by_id),
  published_at = case when i.published_at is null then null else ?::timestamp end`;
const touch = ({ userId, now }: Act) => [now, userId, now];
/** SQL condition. */
const written = ({ publish }: Act) => (publish ? 'true' : 'i.published_at is null');

/**
 * Writes what items now say, and reinstates retired ones.
 * Index: `disclosure_items_documents_idx`.
 */
export const updateItems = async (
  trx: Knex,
  items: readonly ItemToStore[],
  act: Act
): Promise<void> => {
  await trx.raw(
    `update disclosure_items i
     set ${SET}, version = coalesce(i.version, 1) + 1, retired_on = null, ${TOUCHED}
     from jsonb_to_recordset(?::jsonb) as r (document_id text, ${RECORD})
     where i.document_id = r.document_id and ${written(act)}`,
    [...touch(act), JSON.stringify(items.map(toItemRow))]
  );
};

/** Puts items in the file's order and reads their limits anew, public or not: no change of what they say. */
export const settleItems = async (
  trx: Knex,
  items: readonly Pick<ItemToStore, 'documentId' | 'position' | 'limitRules'>[]
): Promise<void> => {
  await trx.raw(
    `update disclosure_items i set position = r.position, limit_rules = r.limit_rules
     from jsonb_to_recordset(?::jsonb) as r
       (document_id text, position integer, limit_rules jsonb)
     where i.document_id = r.document_id`,
    [
      JSON.stringify(
        items.map(({ documentId, position, limitRules }) => ({
          document_id: documentId,
          position,
          limit_rules: limitRules,
        }))
      ),
    ]
  );
};

/** Takes items out of the catalogue (停用) from `day` on; their records stay. */
export const retireItems = async (
  trx: Knex,
  { documentIds, day }: { documentIds: readonly string[]; day: string },
  act: Act
): Promise<void> => {
  await trx.raw(
    `update disclosure_items i set retired_on = ?::date, ${TOUCHED}
     where i.document_id = any(?::text[]) and ${written(act)}`,
    [day, ...touch(act), [...documentIds]]
  );
};
