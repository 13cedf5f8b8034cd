import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Knex } from 'knex';
import { service } from '../services/service';
import { notePublished, openWrite } from './open-write';
import { voidChanged } from './void-changed';

type Row = Record<string, unknown>;

interface Event {
  action: string;
  model: { uid: string };
  params: { where?: Row; data?: Row | Row[] };
  result?: unknown;
}

interface PublicRow {
  documentId: string;
  locale: string | null;
}

const named = (row: Row): PublicRow => ({
  documentId: typeof row['documentId'] === 'string' ? row['documentId'] : '',
  locale: typeof row['locale'] === 'string' ? row['locale'] : null,
});

/**
 * The net under the Document Service: no row of a governed type becomes public, and no public row
 * changes, by the query engine alone. What the Document Service writes is noted, and judged at its end.
 */
export const guardRows = (strapi: Core.Strapi): void => {
  const isOpen = (uid: string) => openWrite.getStore()?.uid === uid;

  const rowsOf = (uid: string, where: Row | undefined, isPublic: boolean) =>
    strapi.db.query(uid).findMany({
      select: ['documentId', 'locale'],
      where: isPublic
        ? { $and: [where ?? {}, { publishedAt: { $notNull: true } }] }
        : (where ?? {}),
    }) as Promise<Row[]>;

  const publishing = (uid: string, rows: readonly PublicRow[]): void => {
    const write = openWrite.getStore();
    if (write?.uid === uid) {
      for (const { documentId, locale } of rows) notePublished(write, documentId, locale);
      return;
    }
    if (rows.length === 0 || service(strapi, 'gate').forcedNow()) return;
    throw new errors.ValidationError('尚未签发，不能发布，请先送审', {
      code: 'approval_required',
      uid,
      documentId: rows[0]?.documentId,
    });
  };

  /** Forced past the Document Service: it is noted all the same. */
  const noteForced = async (uid: string, rows: readonly PublicRow[]): Promise<void> => {
    if (isOpen(uid) || !service(strapi, 'gate').forcedNow()) return;
    for (const { documentId, locale } of rows) {
      await strapi.db.transaction(({ trx }) =>
        service(strapi, 'gate').letOut(trx as Knex, { uid, documentId, locales: [locale] })
      );
    }
  };

  const publicRowsIn = (data: Row | Row[] | undefined): PublicRow[] =>
    [data ?? []]
      .flat()
      .filter((row) => row['publishedAt'])
      .map(named);

  const before = async ({ action, model: { uid }, params }: Event): Promise<void> => {
    const { data } = params;
    if (action.startsWith('beforeCreate')) return publishing(uid, publicRowsIn(data));
    const publishes = publicRowsIn(data).length > 0;
    if (isOpen(uid) && !publishes) return;
    publishing(uid, (await rowsOf(uid, params.where, !publishes)).map(named));
  };

  const after = async ({ action, model: { uid }, params, result }: Event): Promise<void> => {
    if (isOpen(uid)) return;
    const written = named((result ?? {}) as Row);
    const { documentId } = written;
    const published = publicRowsIn(params.data);
    await noteForced(uid, action === 'afterUpdate' && published.length > 0 ? [written] : published);
    if (action !== 'afterUpdate' || documentId === '') return;
    await strapi.db.transaction(({ trx }) => voidChanged(strapi, trx as Knex, { uid, documentId }));
  };

  const guarded =
    (handle: (event: Event) => Promise<void>) =>
    async (event: unknown): Promise<void> => {
      const { model } = event as Event;
      if (service(strapi, 'governed').of(model.uid)) await handle(event as Event);
    };

  strapi.db.lifecycles.subscribe({
    beforeCreate: guarded(before),
    beforeCreateMany: guarded(before),
    beforeUpdate: guarded(before),
    beforeUpdateMany: guarded(before),
    afterCreate: guarded(after),
    afterCreateMany: guarded(after),
    afterUpdate: guarded(after),
  });
};
