import type { Core } from '@strapi/strapi';
import { type GoneNotice, goneOf, type Notice, noticeKey } from '../domain/notice';
import type { Publication } from '../domain/publication';
import { toPublication, toSearchable } from '../domain/publication';
import type { Resource, SourceDocument } from '../domain/resource';
import { lockDocuments } from '../queries/lock-documents';
import { publishedDocumentIds } from '../queries/published-document-ids';
import { publicationsOf } from '../queries/publications-of';
import { upsertPublications } from '../queries/upsert-publications';
import { withdrawPublications } from '../queries/withdraw-publications';
import { documentsWithFacet } from '../queries/documents-with-facet';
import { driftOf, type Drift } from '../domain/drift';
import { inTransaction } from './in-transaction';
import { service } from './service';

const BATCH = 500;

export interface Progress {
  (done: number, total: number, label: string): void;
}

const namesOf = ({ title, search_text }: Publication): string[] => [title, ...search_text.names];

const goneAmong = (notices: ReadonlyMap<string, Notice>): ReadonlyMap<string, GoneNotice> =>
  new Map(
    [...notices].flatMap(([key, notice]): [string, GoneNotice][] => {
      const gone = goneOf(notice);
      return gone ? [[key, gone]] : [];
    })
  );

/** Keeps `publications` the same as what is published, and as what is said of it. */
export const createPublisher = ({ strapi }: { strapi: Core.Strapi }) => {
  const project = async (
    resource: Resource,
    ids: readonly string[],
    notices: ReadonlyMap<string, Notice>
  ): Promise<Publication[]> => {
    const documents = (await strapi.db.query(resource.uid).findMany({
      where: { documentId: { $in: ids }, publishedAt: { $notNull: true } },
      populate: resource.populate as never,
    })) as SourceDocument[];
    const context = await resource.context?.(documents);
    return documents.map((document) =>
      toPublication(resource, document, {
        context,
        notice: notices.get(noticeKey(document.documentId, document.locale)),
      })
    );
  };

  /** In the current transaction when there is one, so that both sides commit or neither does. */
  const refresh = async (resource: Resource, ids: readonly string[]): Promise<number> => {
    let changed = 0;
    for (let start = 0; start < ids.length; start += BATCH) {
      const batch = ids.slice(start, start + BATCH);
      changed += await service(strapi, 'freshness').followed(async (trx) => {
        // Read after whoever writes the same document has committed, or his text would be undone.
        await lockDocuments(trx, { resource: resource.name, documentIds: batch });
        const notices = await service(strapi, 'notices').of(trx, resource.uid, batch);
        const publications = await project(resource, batch, notices);
        const segmenter = await service(strapi, 'dictionary').segmenter(trx);
        if (resource.dictionary) segmenter.learn(publications.flatMap(namesOf));
        const upserted = await upsertPublications(
          trx,
          publications.map((publication) => toSearchable(publication, segmenter))
        );
        const withdrawn = await withdrawPublications(trx, {
          resource: resource.name,
          documentIds: batch,
          keep: publications.map((p) => noticeKey(p.document_id, p.locale)),
          notices: goneAmong(notices),
        });
        return upserted + withdrawn;
      });
    }
    return changed;
  };

  const inBatches = async (
    resource: Resource,
    each: (ids: string[]) => Promise<void>,
    progress?: Progress
  ) => {
    const { tableName } = strapi.db.metadata.get(resource.uid);
    const ids = await publishedDocumentIds(strapi.db.connection, {
      table: tableName,
      resource: resource.name,
    });
    progress?.(0, ids.length, resource.name);
    for (let start = 0; start < ids.length; start += BATCH) {
      const batch = ids.slice(start, start + BATCH);
      await each(batch);
      progress?.(start + batch.length, ids.length, resource.name);
    }
  };

  return {
    /** Until the transaction ends, nobody else writes these documents' published side. */
    async lock(uid: string, documentIds: readonly string[]): Promise<void> {
      const resource = service(strapi, 'resources').ofType(uid);
      if (!resource) return;
      await inTransaction(strapi, (trx) =>
        lockDocuments(trx, { resource: resource.name, documentIds })
      );
    },

    /**
     * Makes the publications of these documents what their published rows say: writes new and
     * changed ones, withdraws the rest.
     *
     * @returns how many publications changed.
     */
    refresh: (uid: string, documentIds: readonly string[]): Promise<number> => {
      const resource = service(strapi, 'resources').ofType(uid);
      return resource ? refresh(resource, documentIds) : Promise.resolve(0);
    },

    /** The same for every document that carries this facet: a label it shows has changed. */
    async refreshFacet(facet: string): Promise<number> {
      let changed = 0;
      for (const resource of service(strapi, 'resources').all()) {
        const ids = await inTransaction(strapi, (trx) =>
          documentsWithFacet(trx, { resource: resource.name, facet })
        );
        changed += await refresh(resource, ids);
      }
      return changed;
    },

    /** Makes the whole read side anew, or that of the named resources. */
    async rebuild(
      names: readonly string[] = [],
      progress?: Progress
    ): Promise<Record<string, number>> {
      const changed: Record<string, number> = {};
      for (const resource of service(strapi, 'resources').all()) {
        if (names.length > 0 && !names.includes(resource.name)) continue;
        changed[resource.name] = 0;
        await inBatches(
          resource,
          async (ids) => {
            changed[resource.name] = (changed[resource.name] ?? 0) + (await refresh(resource, ids));
          },
          progress
        );
      }
      return changed;
    },

    /** Compares the read side with its sources and names every difference. Changes nothing. */
    async verify(progress?: Progress): Promise<Drift[]> {
      const drift: Drift[] = [];
      for (const resource of service(strapi, 'resources').all()) {
        await inBatches(
          resource,
          async (ids) => {
            await inTransaction(strapi, async (trx) => {
              // One snapshot for both sides, or a publication in between would look like drift.
              await trx.raw('set transaction isolation level repeatable read, read only');
              const stored = await publicationsOf(trx, {
                resource: resource.name,
                documentIds: ids,
              });
              const notices = await service(strapi, 'notices').of(trx, resource.uid, ids);
              drift.push(...driftOf(await project(resource, ids, notices), stored));
            });
          },
          progress
        );
      }
      return drift;
    },
  };
};
