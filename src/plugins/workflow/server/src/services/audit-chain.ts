import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { AuditBreak, AuditFlaw, AuditVerification } from '../../../contracts/audit';
import { weaknessesOf } from '../domain/audit/weaknesses';
import { BEGINNING, flawOf, type Place, type SealRow } from '../domain/audit/check-chain';
import { findRemains } from '../queries/audit/find-remains';
import { hadHead, readHead, type Head } from '../queries/audit/read-head';
import { readProtection } from '../queries/audit/read-protection';
import { findUnsealed, isReordered, readPurged, readSeals } from '../queries/audit/read-seals';
import { service } from './service';

/** Seals in memory at a time. */
const PAGE = 2_000;

export interface VerifyOptions {
  /** Hash the entries of this site only; the chain itself is always followed whole. */
  site?: string | null;
  /** A head the chain is known to have had. */
  head?: Head | null;
  onProgress?: (done: number, total: number) => void;
}

/** The first place that does not hold, told in full. */
const broken = async (
  trx: Knex,
  { seq, entryId, flaw }: { seq: string | null; entryId: string | null; flaw: AuditFlaw }
): Promise<AuditBreak> => ({
  flaw,
  seq,
  entryId,
  entry: entryId === null ? null : await findRemains(trx, entryId),
});

const breakAt = async (
  trx: Knex,
  row: SealRow,
  { last, flaw }: { last: Place; flaw: AuditFlaw }
) => {
  // where a seal is gone, what comes after it is as it was
  if (flaw === 'seal_deleted') {
    return broken(trx, { seq: String(last.seq + 1n), entryId: null, flaw });
  }
  const moved =
    (flaw === 'changed' || flaw === 'seal_changed') &&
    (await isReordered(trx, { seq: row.seq, lastHash: last.hash, flaw }));
  return broken(trx, { seq: row.seq, entryId: row.entryId, flaw: moved ? 'reordered' : flaw });
};

/** Proves that the trail is what was written (核验审计日志). */
export const createAuditChain = ({ strapi }: { strapi: Core.Strapi }) => {
  const follow = async (
    trx: Knex,
    { site = null, head = null, onProgress }: VerifyOptions
  ): Promise<AuditVerification> => {
    const purgedBefore = await readPurged(trx);
    const end = await readHead(trx);
    const result: AuditVerification = {
      seals: 0,
      purged: 0,
      head: end,
      protection: await readProtection(trx),
      broken: null,
    };
    let last = BEGINNING;
    for (let page: SealRow[] = []; result.seals === 0 || page.length === PAGE;) {
      page = await readSeals(trx, { after: last.seq, limit: PAGE, site });
      if (page.length === 0) break;
      for (const row of page) {
        const flaw = flawOf(row, last, purgedBefore);
        if (flaw) return { ...result, broken: await breakAt(trx, row, { last, flaw }) };
        if (!row.present) result.purged += 1;
        result.seals += 1;
        last = { seq: BigInt(row.seq), hash: row.hash };
      }
      onProgress?.(result.seals, Number(end?.seq ?? 0));
    }
    if (head && !(await hadHead(trx, head))) {
      result.broken = await broken(trx, { seq: head.seq, entryId: null, flaw: 'head_differs' });
      return result;
    }
    const entryId = await findUnsealed(trx);
    if (entryId !== null) {
      result.broken = await broken(trx, { seq: null, entryId, flaw: 'inserted' });
    }
    return result;
  };

  return {
    /** Follows the chain from its beginning, in pages: memory does not grow with it. */
    async verify(options: VerifyOptions = {}): Promise<AuditVerification> {
      await service(strapi, 'auditSealer').seal();
      // one moment for all of it: retention may be at work
      return strapi.db.connection.transaction((trx) => follow(trx, options), {
        isolationLevel: 'repeatable read',
        readOnly: true,
      });
    },

    /** The end of the chain, to be kept elsewhere: with it, a chain cut short is found. */
    async head(): Promise<Head | null> {
      await service(strapi, 'auditSealer').seal();
      return readHead(strapi.db.connection);
    },

    protection: () => readProtection(strapi.db.connection),

    /** Tells the log where the application could change its own trail. */
    async warn(): Promise<void> {
      try {
        const weaknesses = weaknessesOf(await readProtection(strapi.db.connection));
        for (const weakness of weaknesses) strapi.log.warn(`审计日志 audit: ${weakness}`);
      } catch (error) {
        strapi.log.error(`审计日志 audit: its protection is unknown: ${String(error)}`);
      }
    },
  };
};
