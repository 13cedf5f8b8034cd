import type { Core } from '@strapi/strapi';
import type { TextKey } from '../../contracts/texts';
import { inTransaction } from './services/in-transaction';
import { service } from './services/service';

const WRITES = ['create', 'update', 'clone', 'publish', 'discardDraft'];

interface Written {
  documentId: string;
  locale?: string | null;
  /** Of `publish`, `clone` and `discardDraft`: a row for each language. */
  entries?: { documentId: string; locale?: string | null }[];
}

const textsOf = (uid: string, result: Written | null): TextKey[] =>
  (result?.entries ?? (result ? [result] : [])).map(({ documentId, locale }) => ({
    uid,
    documentId,
    locale: locale ?? null,
  }));

/**
 * What follows from every write of a text through the Document Service, in its transaction: a version
 * is kept, and what goes out anew is withdrawn no more.
 */
export const followTexts = (strapi: Core.Strapi): void => {
  strapi.documents.use(async (context, next) => {
    const { uid, action } = context;
    if (!WRITES.includes(action) || !service(strapi, 'governed').of(uid)) return next();
    const { status } = context.params as { status?: string };
    const goesOut = action === 'publish' || status === 'published';
    return inTransaction(strapi, async (trx) => {
      const result = await next();
      const texts = textsOf(uid, result as Written | null);
      if (texts.length === 0) return result;
      const written = {
        uid,
        documentIds: [...new Set(texts.map(({ documentId }) => documentId))],
        locales: texts.map(({ locale }) => locale),
      };
      await service(strapi, 'versions').keep(trx, written, {
        kind: goesOut ? 'published' : 'saved',
      });
      return result;
    });
  });
};
