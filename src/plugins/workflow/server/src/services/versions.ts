import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Knex } from 'knex';
import type { TextKey } from '../../../contracts/texts';
import type {
  RestoreAnswer,
  VersionComparison,
  VersionKind,
  VersionList,
} from '../../../contracts/versions';
import { type AttributeModel, compareVersions } from '../domain/compare/compare-versions';
import { referencesOf, snapshotData } from '../domain/versions/snapshot-data';
import { contentSql } from '../queries/content-of';
import {
  findVersions,
  type FullVersion,
  nowOf,
  versionsOf,
} from '../queries/versions/find-versions';
import { keepVersions } from '../queries/versions/keep-versions';
import { versionOf } from '../queries/versions/version-row';
import { endOnPublication } from '../queries/withdrawals/replace-withdrawal';
import { currentActor } from './audit/current-actor';
import { inTransaction } from './in-transaction';
import { service } from './service';
import { draftOf } from './texts/draft-of';
import { nameThings } from './versions/name-things';
import { thereIs } from './versions/there-is';

const PAGE = 50;

export interface Written {
  uid: string;
  documentIds: readonly string[];
  /** Languages that were written; null among them: the type has none. */
  locales: readonly (string | null)[];
}

export interface Why {
  kind: VersionKind;
  /** Default: whoever makes the current request. */
  actor?: { id: string | number | null; name: string } | null;
  reason?: string | null;
}

interface Updating {
  update: (input: { documentId: string; locale?: string; data: object }) => Promise<unknown>;
}

const keyOf = ({ uid, document_id, locale }: FullVersion): TextKey => ({
  uid,
  documentId: document_id,
  locale: locale || null,
});

/** Versions (版本): what a text said at each save and publication, who wrote it, when and why. */
export const createVersions = ({ strapi }: { strapi: Core.Strapi }) => {
  const restoring = new AsyncLocalStorage<Why>();

  const modelOf = (uid: string): Readonly<Record<string, AttributeModel>> => {
    const type =
      strapi.contentTypes[uid as UID.ContentType] ?? strapi.components[uid as UID.Component];
    return type?.attributes ?? {};
  };

  const now = async (db: Knex, text: TextKey) => {
    const { isPublic } = await draftOf(strapi, text);
    return nowOf(db, text, { contents: contentSql(strapi, text.uid), isPublic });
  };

  const find = async (ids: readonly string[]): Promise<FullVersion[]> => {
    const found = await findVersions(strapi.db.connection, ids);
    return ids.map((id) => {
      const version = found.find((one) => one.id === id);
      if (version && service(strapi, 'governed').of(version.uid)) return version;
      throw new errors.NotFoundError('没有这个版本 There is no such version', {
        code: 'version_not_found',
      });
    });
  };

  return {
    /**
     * Keeps what drafts say now, as part of the transaction that wrote them; what goes out with it is
     * withdrawn no more. One statement, of a publication two. To be called by whoever writes past the
     * Document Service; other writes are followed.
     *
     * @returns how many versions were kept: what changed nothing is none
     */
    async keep(trx: Knex, { uid, documentIds, locales }: Written, why: Why): Promise<number> {
      const forced = service(strapi, 'gate').forcedNow();
      const given = why.kind === 'saved' ? (restoring.getStore() ?? why) : why;
      const { kind, reason = forced?.reason ?? null } = given;
      const { actor = forced?.actor ?? currentActor(strapi) } = given;
      const written = { uid, documentIds, locales: locales.map((locale) => locale ?? '') };
      if (kind === 'published') await endOnPublication(trx, written);
      const contents = contentSql(strapi, uid);
      return keepVersions(trx, { ...written, contents, kind, actor, reason });
    },

    /** Newest first. @throws NotFoundError `text_not_found` */
    async list(text: TextKey, before: string | null): Promise<VersionList> {
      const is = await now(strapi.db.connection, text);
      const rows = await versionsOf(strapi.db.connection, text, { before, limit: PAGE + 1 });
      const page = rows.slice(0, PAGE);
      return {
        data: page.map((row) => versionOf(row, is)),
        meta: { before: rows.length > PAGE ? (page.at(-1)?.id ?? null) : null },
      };
    },

    /** The text a version is of. @throws NotFoundError `version_not_found` */
    async textOf(id: string): Promise<TextKey> {
      const [version] = await find([id]);
      return keyOf(version as FullVersion);
    },

    /**
     * What became of a text from one version to another.
     *
     * @throws NotFoundError `version_not_found`; ValidationError `different_texts`
     */
    async compare(ids: readonly [from: string, to: string]): Promise<VersionComparison['data']> {
      const [from, to] = (await find(ids)) as [FullVersion, FullVersion];
      const text = keyOf(to);
      if (JSON.stringify(keyOf(from)) !== JSON.stringify(text)) {
        throw new errors.ValidationError(
          '只能比较同一文稿同一语言的版本 Only versions of one text are compared',
          { code: 'different_texts' }
        );
      }
      const compared = { uid: text.uid, from: from.content, to: to.content };
      const is = await now(strapi.db.connection, text);
      return {
        from: versionOf(from, is),
        to: versionOf(to, is),
        changes: await nameThings(strapi, text.uid, compareVersions(compared, modelOf)),
      };
    },

    /**
     * Writes what a version says back into the draft; nothing public changes, and a round that is open
     * is voided as by any edit.
     *
     * @throws NotFoundError `version_not_found`; what the Document Service refuses
     */
    async restore(id: string, reason: string): Promise<RestoreAnswer['data']> {
      const [version] = (await find([id])) as [FullVersion];
      const text = keyOf(version);
      const { uid, documentId, locale } = text;
      const { site } = service(strapi, 'governed').of(uid) ?? { site: 'siteCode' };
      const input = { uid, content: version.content, without: [site] };
      return inTransaction(strapi, async (trx) => {
        const isThere = await thereIs(strapi, referencesOf(input, modelOf));
        const { data, lost } = snapshotData(input, modelOf, isThere);
        const documents = strapi.documents(uid as UID.ContentType) as unknown as Updating;
        await restoring.run({ kind: 'restored', reason }, () =>
          documents.update({ documentId, ...(locale ? { locale } : {}), data })
        );
        const [newest] = await versionsOf(trx, text, { before: null, limit: 1 });
        if (!newest) throw new Error('A restored text has a version');
        return { version: versionOf(newest, await now(trx, text)), lost };
      });
    },
  };
};
