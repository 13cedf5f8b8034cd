import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { TextKey } from '../../contracts/texts';
import { service } from './services/service';

const WRITES = ['create', 'update', 'clone', 'publish'];

interface Written {
  documentId: string;
  locale?: string | null;
  /** Of `publish` and `clone`: a row for each language. */
  entries?: { documentId: string; locale?: string | null }[];
}

const textsOf = (uid: string, result: Written | null): TextKey[] =>
  (result?.entries ?? (result ? [result] : [])).map(({ documentId, locale }) => ({
    uid,
    documentId,
    locale: locale ?? null,
  }));

/** What follows from every write of a text through the Document Service, in its transaction. */
export const followTexts = (strapi: Core.Strapi): void => {
  strapi.documents.use(async (context, next) => {
    const { uid, action } = context;
    if (!WRITES.includes(action) || !service(strapi, 'governed').of(uid)) return next();
    const { status } = context.params as { status?: string };
    if (action !== 'publish' && status !== 'published') return next();
    return strapi.db.transaction(async ({ trx }) => {
      const result = await next();
      const texts = textsOf(uid, result as Written | null);
      if (texts.length > 0) await service(strapi, 'withdrawals').published(trx as Knex, uid, texts);
      return result;
    });
  });
};
