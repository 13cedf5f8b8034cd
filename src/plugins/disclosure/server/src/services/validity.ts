import type { Core } from '@strapi/strapi';
import type { WorkingCalendar } from '../../../../sites/server/src/domain/working-calendar';
import { validityOf } from '../domain/validity';
import { expiredRecords } from '../queries/expired-records';
import { storeValidity } from '../queries/store-validity';
import { validityFacts } from '../queries/validity-facts';

const RECORD = 'plugin::disclosure.record';

/** The validity (有效性) of records, which others decide: what repeals or amends them, and time. */
export const createValidity = ({ strapi }: { strapi: Core.Strapi }) => {
  /** In the current transaction; public forms follow. */
  const recompute = async (documentIds: readonly string[], today: string): Promise<void> => {
    if (documentIds.length === 0) return;
    await strapi.db.transaction(async ({ trx }) => {
      const changed = (await validityFacts(trx, documentIds)).flatMap((facts) => {
        const validity = validityOf(
          { repealedOn: facts.repealing_on, amended: facts.amended, expiresOn: facts.expires_on },
          today
        );
        return validity === facts.validity && facts.repealing_on === facts.repealed_on
          ? []
          : [{ document_id: facts.document_id, validity, repealed_on: facts.repealing_on }];
      });
      if (changed.length === 0) return;
      await storeValidity(trx, changed);
      await strapi
        .plugin('delivery')
        .service('publisher')
        .refresh(
          RECORD,
          changed.map((row) => row.document_id)
        );
    });
  };

  const today = async (): Promise<string> => {
    const calendar: WorkingCalendar = await strapi.plugin('sites').service('calendar').load();
    return calendar.dayOf(new Date());
  };

  return {
    recompute,

    /** A repeal (废止) of a record has been announced, or taken back. */
    followNotice: async ({
      uid,
      documentId,
    }: {
      uid: string;
      documentId: string;
    }): Promise<void> => {
      if (uid === RECORD) await recompute([documentId], await today());
    },

    /** Marks what has expired since the last run; safe on any number of nodes. */
    async recomputeExpired(today: string): Promise<void> {
      const ids = await strapi.db.transaction(({ trx }) => expiredRecords(trx, today));
      await recompute(ids, today);
    },
  };
};
