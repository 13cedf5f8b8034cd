import type { Knex } from 'knex';
import { CHAIN_LOCK, CREATION, NOTE, SCHEMA } from './schema';

interface Found {
  note: string | null;
  mine: boolean;
}

const FOUND = `select obj_description(oid, 'pg_namespace') as note,
    pg_has_role(current_user, nspowner, 'usage') as mine
  from pg_namespace where nspname = '${SCHEMA}'`;

const find = async (knex: Knex): Promise<Found | undefined> =>
  (await knex.raw<{ rows: Found[] }>(FOUND)).rows[0];

/** Whether the trail is there, as this version has it. */
export const isCurrent = async (db: Knex): Promise<boolean> => (await find(db))?.note === NOTE;

/**
 * The audit trail, made by the application itself where nobody has made it for it. One statement where
 * it is there already.
 *
 * @throws Error when it is of another version and not the application's to change
 */
export const createAudit = async (db: Knex): Promise<void> => {
  if (await isCurrent(db)) return;
  await db.transaction(async (trx) => {
    // nodes that start together take turns
    await trx.raw('select pg_advisory_xact_lock(?)', [CHAIN_LOCK]);
    const found = await find(trx);
    if (found?.note === NOTE) return;
    if (found && !found.mine) {
      throw new Error(
        '审计日志由另一数据库角色所有，须由其升级 The audit trail belongs to another database role, and this version needs it changed: npm run gongkai -- audit install --url postgresql://ADMINISTRATOR@HOST/DATABASE'
      );
    }
    await trx.raw(CREATION);
  });
};
