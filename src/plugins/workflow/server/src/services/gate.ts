import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Knex } from 'knex';
import type { Person } from '../../../contracts/texts';
import { publishRefusal } from '../domain/approval/refusals';
import { approvalsOfDocument, type TextApproval } from '../queries/approval/approvals-of-document';
import { noteForcedRows } from '../queries/approval/note-forced-rows';
import { noteForced, notePublication } from '../queries/approval/note-publication';
import { whoActs } from './approval/who';
import { service } from './service';

/** Why something goes out without approval. */
export interface Forced {
  /** Chinese, for the record; required. */
  readonly reason: string;
  /** Null or absent: the system. */
  readonly actor?: Person | null;
}

export interface Document {
  uid: string;
  documentId: string;
  locales: readonly (string | null)[];
}

/** The one door through which texts go out. */
export const createGate = ({ strapi }: { strapi: Core.Strapi }) => {
  const forcing = new AsyncLocalStorage<Forced>();

  const refusalOf = ({ state, approved_hash, hash }: TextApproval) =>
    publishRefusal(state && approved_hash ? { state, hash: approved_hash } : null, hash);

  const subject = ({ uid, documentId }: Document, text: TextApproval) => ({
    uid,
    documentId,
    locale: text.locale,
    title: text.title ?? '',
  });

  const recordForced = async (
    trx: Knex,
    document: Document,
    { texts, forced }: { texts: readonly TextApproval[]; forced: Forced }
  ): Promise<void> => {
    const { uid, documentId } = document;
    const rows = texts.map(({ locale, site_code, title, hash }) => {
      return { uid, document_id: documentId, locale, site_code, title: title ?? '', hash };
    });
    const who = forced.actor ?? { id: null, name: null };
    await noteForced(trx, rows, { who, reason: forced.reason });
    await service(strapi, 'audit').write(
      trx,
      texts.map((text) => ({
        kind: 'workflow' as const,
        action: 'force',
        siteCode: text.site_code,
        subject: subject(document, text),
        after: { hash: text.hash },
        reason: forced.reason,
        ...(forced.actor ? {} : { actor: null }),
      }))
    );
  };

  const recordApproved = (trx: Knex, texts: readonly TextApproval[]) =>
    notePublication(
      trx,
      texts.map((text) => text.round_id ?? ''),
      whoActs(strapi)
    );

  return {
    /**
     * Runs work whose publications need no approval: seeds, imports, restores, scripts. Each is
     * recorded as forced, with the reason.
     *
     * @example await gate.forced({ reason: '示例数据' }, () => strapi.documents(uid).publish({ documentId }))
     */
    forced<Result>(forced: Forced, work: () => Promise<Result>): Promise<Result> {
      if (forced.reason.trim() === '') throw new Error('A forced publication needs a reason');
      return forcing.run(forced, work);
    },

    /** Why what runs now may publish without approval. */
    forcedNow: (): Forced | undefined => forcing.getStore(),

    /**
     * Notes what is written in bulk, past the Document Service, and public at once: by forced work only.
     * One statement for the rounds, one for the audit trail.
     *
     * @throws ValidationError `approval_required` outside of forced work
     */
    async noteBulk(
      trx: Knex,
      { uid, documentIds }: { uid: string; documentIds: readonly string[] }
    ): Promise<void> {
      const forced = forcing.getStore();
      if (!forced) {
        const message = '批量写入的内容未经签发，不能直接公开';
        throw new errors.ValidationError(message, { code: 'approval_required', uid });
      }
      const who = forced.actor ?? { id: null, name: null };
      const { reason } = forced;
      const texts = await noteForcedRows(trx, strapi, { uid, documentIds, who, reason });
      if (texts === 0) return;
      await service(strapi, 'audit').write(trx, {
        kind: 'workflow',
        action: 'force',
        siteCode: null,
        subject: { uid, documentId: null, locale: null, title: null },
        after: { texts, documentIds },
        reason,
        ...(forced.actor ? {} : { actor: null }),
      });
    },

    /**
     * Lets texts out that have just been published in this transaction, if they are as they were
     * approved, or are forced; and notes it. Two statements, whatever the number of languages.
     *
     * @throws ValidationError `approval_required`, `text_changed`: the transaction is to be undone
     */
    async letOut(trx: Knex, document: Document): Promise<void> {
      const forced = forcing.getStore();
      const texts = await approvalsOfDocument(trx, strapi, document);
      const refused = texts.filter((text) => refusalOf(text) !== null);
      const [first] = refused;
      if (first && !forced) {
        const { code = '', message = '' } = refusalOf(first) ?? {};
        throw new errors.ValidationError(`《${first.title ?? ''}》${message}`, {
          code,
          ...subject(document, first),
        });
      }
      const approved = texts.filter((text) => !refused.includes(text));
      if (approved.length > 0) await recordApproved(trx, approved);
      if (forced && refused.length > 0) {
        await recordForced(trx, document, { texts: refused, forced });
      }
    },
  };
};
