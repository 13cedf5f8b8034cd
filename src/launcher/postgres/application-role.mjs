import { createHmac } from 'node:crypto';

import { databaseUser } from './cluster.mjs';
import { connect } from './connection.mjs';

/** The role the application works as: it owns its tables, and is no superuser. */
export const applicationUser = 'gongkai_app';

/**
 * The application's own password: known to who knows the server's, and not the other way round.
 *
 * @param {string} password of the server's superuser
 * @returns {string}
 */
export const applicationPassword = (password) =>
  createHmac('sha256', password).update(applicationUser).digest('base64url');

/**
 * Makes sure that the application's role is there and owns what the application has made, also in a
 * data folder from when it worked as superuser. What belongs to other roles (the audit trail) is left
 * to them.
 *
 * @param {import('pg').Client} session of the superuser
 * @param {{ port: number, password: string }} server
 * @returns {Promise<void>}
 */
export async function ensureApplicationRole(session, { port, password }) {
  const { rowCount } = await session.query('select 1 from pg_roles where rolname = $1', [
    applicationUser,
  ]);
  const verb = rowCount === 0 ? 'create' : 'alter';
  await session.query(
    `${verb} role ${applicationUser} login password '${applicationPassword(password)}'`
  );
  await session.query(
    `grant connect, create, temporary on database ${databaseUser} to ${applicationUser}`
  );
  const own = await connect({ port, password, database: databaseUser });
  try {
    await own.query(`grant usage, create on schema public to ${applicationUser}`);
    await own.query(handOver);
  } finally {
    await own.end();
  }
}

/** The superuser is the system's: PostgreSQL does not let go of all it owns at once (`reassign owned`). */
const handOver = `
do $$
declare
  me oid := (select oid from pg_roles where rolname = current_user);
  statement text;
begin
  for statement in
    with ours as (
      select oid, nspname, nspowner from pg_namespace
      where nspname !~ '^pg_' and nspname not in ('information_schema', 'gongkai_audit'))
    select format('alter schema %I', nspname) from ours where nspowner = me
    union all
    select format('alter %s %s',
      case relkind when 'v' then 'view' when 'm' then 'materialized view' when 'S' then 'sequence' else 'table' end,
      class.oid::regclass)
    from pg_class class join ours on ours.oid = relnamespace
    where relowner = me and relkind in ('r', 'p', 'v', 'm', 'S')
      and not exists (select 1 from pg_depend part where part.classid = 'pg_class'::regclass
        and part.objid = class.oid and part.deptype in ('a', 'i', 'e'))
    union all
    select format('alter routine %s', routine.oid::regprocedure)
    from pg_proc routine join ours on ours.oid = pronamespace where proowner = me
    union all
    select format('alter type %s', type.oid::regtype)
    from pg_type type join ours on ours.oid = typnamespace
    where typowner = me and typtype in ('e', 'd')
  loop
    execute statement || ' owner to ${applicationUser}';
  end loop;
end $$`;
