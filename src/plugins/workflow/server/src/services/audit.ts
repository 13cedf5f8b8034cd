import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { AuditEntryInput, AuditSubject } from '../../../contracts/audit';
import { entryRow } from '../domain/audit/entry-row';
import { insertEntries } from '../queries/audit/insert-entries';
import { currentActor } from './audit/current-actor';
import { service } from './service';

/** The audit trail (审计日志): what happened, who did it, from where. Only ever added to. */
export const createAudit = ({ strapi }: { strapi: Core.Strapi }) => {
  const write = async (
    trx: Knex | null,
    entry: AuditEntryInput | readonly AuditEntryInput[]
  ): Promise<void> => {
    const entries = Array.isArray(entry)
      ? (entry as AuditEntryInput[])
      : [entry as AuditEntryInput];
    if (entries.length === 0) return;
    const actor = currentActor(strapi);
    const rows = entries.map((each) => entryRow(each, actor));
    if (trx) await insertEntries(trx, rows);
    else if (strapi.db.inTransaction()) {
      await strapi.db.transaction((current) => insertEntries(current.trx as Knex, rows));
    } else await insertEntries(strapi.db.connection, rows);
    service(strapi, 'auditSealer').wake();
  };

  return {
    /**
     * Adds to the trail: one statement, in the caller's transaction, so that both are there or neither.
     *
     * @param trx null: the transaction that is running, if any
     */
    write,

    /**
     * Somebody looks at personal data. To be called before it is shown.
     *
     * @param look.fields what is seen, by attribute
     */
    looked: (look: {
      subject: AuditSubject;
      siteCode: string | null;
      fields: readonly string[];
      reason?: string | null;
    }): Promise<void> =>
      write(null, {
        kind: 'personal-data',
        action: 'look',
        siteCode: look.siteCode,
        subject: look.subject,
        after: { fields: look.fields },
        reason: look.reason ?? null,
        personal: true,
      }),
  };
};
