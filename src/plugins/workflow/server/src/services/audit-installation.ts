import type { Core } from '@strapi/strapi';
import { Client } from 'pg';
import { createAudit, isCurrent } from '../queries/audit/create-audit';
import { identityOf, separateAudit } from '../queries/audit/separate-audit';
import { service } from './service';

/** What the launcher of an embedded server hands us: the address of its superuser. */
const OWNER = 'gongkai.databaseOwner';

/** Puts the trail where the application's own database role cannot change it. */
export const createAuditInstallation = ({ strapi }: { strapi: Core.Strapi }) => {
  /**
   * @param url of this database, for a role that may make roles and give tables away
   * @throws Error when it is another database, or the role may not
   */
  const install = async (url: string): Promise<void> => {
    const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
    client.on('error', () => undefined);
    await client.connect();
    try {
      const ours = await identityOf(async (sql) => {
        const { rows } = await strapi.db.connection.raw<{ rows: never[] }>(sql);
        return rows;
      });
      const theirs = await identityOf(async (sql) => (await client.query<never>(sql)).rows);
      if (ours.database !== theirs.database || ours.oid !== theirs.oid) {
        throw new Error(
          `不是同一数据库 --url is of the database ${theirs.database}, the application works on ${ours.database}`
        );
      }
      await separateAudit(client, ours.role);
    } finally {
      await client.end();
    }
  };

  return {
    install,

    /** The trail as good as it can be made here: by its own role where we are given one that may. */
    async ensure(): Promise<void> {
      const owner = strapi.has(OWNER) ? strapi.get<string>(OWNER) : undefined;
      if (owner === undefined) return createAudit(strapi.db.connection);
      const { by } = await service(strapi, 'auditChain').protection();
      if (by !== 'role' || !(await isCurrent(strapi.db.connection))) await install(owner);
    },
  };
};
