import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { AuditEntryInput } from '../../../contracts/audit';
import { changedFields, type Fields } from '../domain/audit/changed-fields';
import { readContents } from '../queries/audit/read-contents';
import { watchedOf, type Watched } from '../services/audit/watched';
import { service } from '../services/service';

const EDITS = ['create', 'update', 'clone', 'discardDraft', 'delete'];
const PUBLICATIONS = ['publish', 'unpublish'];
const ACTIONS: Record<string, string> = { discardDraft: 'discard_draft' };

type Contents = Map<string | null, Fields>;

interface Result {
  documentId?: string;
  locale?: string | null;
  entries?: Fields[];
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** What every entry about a state of the document says. */
const about = (
  type: Watched,
  {
    documentId,
    locale,
    state,
  }: {
    documentId: string;
    locale: string | null;
    state: Fields;
  }
): Pick<AuditEntryInput, 'kind' | 'siteCode' | 'organ' | 'subject'> => {
  const organ = type.organ ? state[type.organ] : null;
  return {
    kind: type.kind,
    siteCode: type.site ? text(state[type.site]) : null,
    organ: text(Array.isArray(organ) ? organ[0] : organ),
    subject: {
      uid: type.uid,
      documentId,
      locale,
      // a title that is somebody's name is no title here
      title: type.title && !type.sensitive.has(type.title) ? text(state[type.title]) : null,
    },
  };
};

/** One entry for each language in which the document says something else than before. */
const edits = (
  type: Watched,
  done: { action: string; documentId: string },
  { before, after }: { before: Contents; after: Contents }
): AuditEntryInput[] =>
  [...new Set([...before.keys(), ...after.keys()])].flatMap((locale) => {
    const [was, is] = [before.get(locale) ?? null, after.get(locale) ?? null];
    const changed = changedFields(was, is, type.sensitive);
    if (!changed) return [];
    const state = is ?? was ?? {};
    return [{ ...about(type, { ...done, locale, state }), action: done.action, ...changed }];
  });

/**
 * Every write of a document leaves its entry in the trail, in the same transaction: what changed, as it
 * was and as it is. What the server itself sets up while it starts is nobody's doing.
 */
export const followContent = (strapi: Core.Strapi): void => {
  const types = new Map<string, Watched | null>();
  const watched = (uid: string): Watched | null => {
    const known = types.get(uid);
    if (known !== undefined) return known;
    const found = watchedOf(strapi, uid) ?? null;
    types.set(uid, found);
    return found;
  };

  strapi.documents.use(async (context, next) => {
    const { action, uid } = context;
    const isEdit = EDITS.includes(action);
    if (!strapi.isLoaded || !(isEdit || PUBLICATIONS.includes(action))) return next();
    const type = watched(uid);
    if (!type) return next();
    const params = context.params as { documentId?: string; status?: string };
    const audit = service(strapi, 'audit');

    const published = (result: Result): AuditEntryInput[] =>
      (result.entries ?? [result as Fields]).map((state) => ({
        ...about(type, {
          documentId: params.documentId ?? result.documentId ?? '',
          locale: text(state['locale']),
          state,
        }),
        action: action === 'unpublish' ? 'unpublish' : 'publish',
      }));

    return strapi.db.transaction(async ({ trx }) => {
      const read = (documentId: string | undefined): Promise<Contents> =>
        documentId && isEdit
          ? readContents(strapi, trx as Knex, { ...type, documentId })
          : Promise.resolve(new Map());
      const before =
        action === 'create' || action === 'clone' ? new Map() : await read(params.documentId);
      const answer = await next();
      const result = answer as Result | null;
      // a clone is named by the result, the parameter names its model
      const documentId = action === 'clone' ? undefined : params.documentId;
      const written = documentId ?? result?.documentId;
      if (!result || !written) return answer;
      if (!isEdit) await audit.write(trx as Knex, published(result));
      else {
        const done = { action: ACTIONS[action] ?? action, documentId: written };
        const after = await read(written);
        await audit.write(trx as Knex, [
          ...edits(type, done, { before, after }),
          ...(type.hasDrafts && params.status === 'published' ? published(result) : []),
        ]);
      }
      return answer;
    });
  });
};
