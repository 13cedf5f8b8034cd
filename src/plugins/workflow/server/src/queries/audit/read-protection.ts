import type { Knex } from 'knex';
import type { AuditProtection } from '../../../../contracts/audit';
import { SCHEMA, TRIGGERS } from './schema';

interface Row {
  free: boolean;
  triggers: number;
}

// Until PostgreSQL 16 who may make roles may join them, too.
const PROTECTION = `
  select not bool_or(
      me.rolsuper
      or (me.rolcreaterole and current_setting('server_version_num')::int < 160000)
      or pg_has_role(me.rolname, trail.relowner, 'member')
      or pg_has_role(me.rolname, schema.nspowner, 'member')
      or has_table_privilege(me.rolname, trail.oid, 'update, delete, truncate, trigger')
      or (trail.relname <> 'audit_entries' and has_table_privilege(me.rolname, trail.oid, 'insert'))
    ) as free,
    (select count(*)::int from pg_trigger
     where tgrelid in (select oid from pg_class where relnamespace = min(schema.oid::int)::oid)
       and not tgisinternal and tgenabled in ('O', 'A')) as triggers
  from pg_namespace schema
  join pg_class trail on trail.relnamespace = schema.oid and trail.relkind = 'r'
  cross join pg_roles me
  where schema.nspname = '${SCHEMA}' and me.rolname = current_user`;

/** Whether the role we are signed in as could change the trail. */
export const readProtection = async (db: Knex): Promise<AuditProtection> => {
  const { rows } = await db.raw<{ rows: Row[] }>(PROTECTION);
  const [row] = rows;
  return {
    by: row?.free ? 'role' : 'triggers',
    triggers: row?.triggers === TRIGGERS.length,
  };
};
