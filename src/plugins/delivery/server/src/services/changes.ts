import type { Core } from '@strapi/strapi';
import type { ChangeRow } from '../domain/change';
import {
  type ChangeCursor,
  decodeChangeCursor,
  encodeChangeCursor,
  type MirrorIdentity,
  mirrorTag,
  sitesOf,
} from '../domain/change-cursor';
import { PublicError } from '../domain/public-error';
import { storable } from '../domain/storable';
import { changeGround, type ChangeGround } from '../queries/change-ground';
import { readChanges } from '../queries/read-changes';
import { turnDue } from '../queries/turn-due';
import { service } from './service';

export interface ChangesPage {
  rows: ChangeRow[];
  /** Where to go on, at the end too: what comes later is after it. */
  nextCursor: string;
  hasMore: boolean;
}

const EXPIRED = {
  database: { zh: '它属于另一个（或恢复前的）数据库。', en: 'it is of another database.' },
  sites: {
    zh: '下级站点的隶属关系已变动。',
    en: 'sites have been moved in or out of the subtree.',
  },
};

const refuseExpired = (cursor: ChangeCursor, { database, future, sites }: ChangeGround): void => {
  // a place beyond is of a future this database has not had
  if (cursor.database !== database || BigInt(cursor.changedIn) >= BigInt(future)) {
    throw new PublicError('cursor_expired', { parameter: 'since', reason: EXPIRED.database });
  }
  if (cursor.sites !== sitesOf(sites, cursor.newestSite)) {
    throw new PublicError('cursor_expired', { parameter: 'since', reason: EXPIRED.sites });
  }
};

/** What happened to publications, in an order in which nothing is ever added behind a reader. */
export const createChangeFeed = ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * A page of changes after a cursor, or from the beginning. Three statements.
   *
   * @throws PublicError `not_found` (site), `bad_cursor`, `cursor_expired`
   */
  async read(
    mirror: MirrorIdentity,
    { since, limit }: { since?: string | undefined; limit: number }
  ): Promise<ChangesPage> {
    const db = strapi.db.connection;
    const { siteCode, resource, locale = null } = mirror;
    const notFound = new PublicError('not_found', { site: siteCode.slice(0, 100) });
    if (!storable(siteCode)) throw notFound;
    const tag = mirrorTag(mirror);
    const given = since === undefined ? null : decodeChangeCursor(since, tag);
    // what fell due is a change of its own; with the cache off nobody else sees to it
    await turnDue(db);
    const ground = await changeGround(db, mirror);
    if (ground.sites.length === 0) throw notFound;
    if (given) refuseExpired(given, ground);

    const siteCodes = ground.sites.map(({ code }) => code);
    const from = given?.from ?? ground.horizon;
    const after = given ?? { changedIn: '0', id: '0' };
    const names = service(strapi, 'resources').all();
    const found = await readChanges(db, {
      siteCodes,
      resources: resource === undefined ? names.map(({ name }) => name) : [resource],
      locale,
      after: { changedIn: after.changedIn, id: after.id },
      before: ground.horizon,
      withdrawnFrom: from,
      limit,
    });
    const rows = found.slice(0, limit);
    const last = rows.at(-1);
    return {
      rows,
      hasMore: found.length > limit,
      nextCursor: encodeChangeCursor(tag, {
        database: ground.database,
        changedIn: last?.changed_in ?? after.changedIn,
        id: last?.id ?? after.id,
        from,
        sites: sitesOf(ground.sites, ground.newestSite),
        newestSite: ground.newestSite,
      }),
    };
  },
});
