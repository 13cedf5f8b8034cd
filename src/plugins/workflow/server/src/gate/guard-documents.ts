import type { Core, Modules } from '@strapi/strapi';
import type { Knex } from 'knex';
import { endRounds } from '../queries/approval/end-rounds';
import { lockDrafts } from '../queries/approval/lock-drafts';
import { noteUnpublication } from '../queries/approval/note-unpublication';
import { whoActs } from '../services/approval/who';
import { service } from '../services/service';
import { facingTypes } from './facing-types';
import { openWrite, type OpenWrite } from './open-write';
import { voidChanged } from './void-changed';

type Middleware = Modules.Documents.Middleware.Middleware;

const WRITES = ['create', 'update', 'clone', 'publish', 'unpublish', 'discardDraft', 'delete'];
/** What may change what a text says. */
const CHANGES = ['update', 'discardDraft'];
const LOCKS = ['publish', 'update'];

const localesOf = (result: unknown): (string | null)[] =>
  ((result as { entries?: { locale?: string | null }[] } | null)?.entries ?? []).map(
    ({ locale }) => locale ?? null
  );

/**
 * Around every write through the Document Service, whatever the route: what it makes public must be
 * approved as it is, or the whole write is undone; what it changes is not approved any more.
 */
export const guardDocuments = (strapi: Core.Strapi): Middleware => {
  const facing = facingTypes(strapi);

  /** What the other side of a relation says of governed texts has changed with this write. */
  const followRelations = async (trx: Knex, uid: string) => {
    for (const governed of facing(uid)) await voidChanged(strapi, trx, { uid: governed });
  };

  return async (context, next) => {
    const { uid, action } = context;
    if (!WRITES.includes(action)) return next();
    const isGoverned = service(strapi, 'governed').of(uid) !== undefined;
    if (!isGoverned && facing(uid).length === 0) return next();
    const params = context.params as { documentId?: string; status?: string };
    const { documentId } = params;

    return strapi.db.transaction(async ({ trx }) => {
      const db = trx as Knex;
      const mayPublish = action === 'publish' || params.status === 'published';
      if (isGoverned && documentId && mayPublish && LOCKS.includes(action)) {
        await lockDrafts(db, strapi, { uid, documentId });
      }
      const write: OpenWrite = { uid, published: new Map() };
      const result = await openWrite.run(write, next);
      for (const [published, locales] of write.published) {
        await service(strapi, 'gate').letOut(db, {
          uid,
          documentId: published,
          locales: [...locales],
        });
      }
      if (isGoverned && documentId && (action === 'delete' || action === 'unpublish')) {
        const locales = localesOf(result);
        const note = action === 'delete' ? endRounds : noteUnpublication;
        if (locales.length > 0) await note(db, { uid, documentId, locales }, whoActs(strapi));
      }
      if (isGoverned && documentId && CHANGES.includes(action)) {
        await voidChanged(strapi, db, { uid, documentId });
      }
      await followRelations(db, uid);
      return result;
    });
  };
};
