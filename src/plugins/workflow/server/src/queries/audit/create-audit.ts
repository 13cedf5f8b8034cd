import type { Knex } from 'knex';
import { CHAIN_LOCK, CREATION, NOTE, SCHEMA } from './schema';

interface Found {
  note: string | null;
  mine: boolean;
  /** Null: the table is not there. */
  writable: boolean | null;
}

const FOUND = `select obj_description(trail.oid, 'pg_namespace') as note,
    pg_has_role(current_user, nspowner, 'usage') as mine,
    (select has_any_column_privilege(class.oid, 'insert') and has_schema_privilege(trail.oid, 'usage')
     from pg_class class where relnamespace = trail.oid and relname = 'audit_entries') as writable
  from pg_namespace trail where nspname = '${SCHEMA}'`;

const find = async (knex: Knex): Promise<Found | undefined> =>
  (await knex.raw<{ rows: Found[] }>(FOUND)).rows[0];

const isRight = (found: Found | undefined): boolean =>
  found?.note === NOTE && found.writable === true;

/** Whether the trail is there, as this version has it, and the application may add to it. */
export const isCurrent = async (db: Knex): Promise<boolean> => isRight(await find(db));

/**
 * The audit trail, made by the application itself where nobody has made it for it. One statement where
 * it is there already.
 *
 * @throws Error when it is of another version, or another role's, and not the application's to change
 */
export const createAudit = async (db: Knex): Promise<void> => {
  if (await isCurrent(db)) return;
  await db.transaction(async (trx) => {
    // nodes that start together take turns
    await trx.raw('select pg_advisory_xact_lock(?)', [CHAIN_LOCK]);
    const found = await find(trx);
    if (isRight(found)) return;
    if (found && !found.mine) {
      throw new Error(
        '审计日志由另一数据库角色所有，须由管理员安装或升级 The audit trail belongs to another database role, which must let this version of the application, as its own role, add to it: npm run gongkai -- audit install --url postgresql://ADMINISTRATOR@HOST/DATABASE'
      );
    }
    await trx.raw(CREATION);
  });
};
