import { createHash } from 'node:crypto';
import { z } from 'zod';
import { PublicError } from './public-error';
import type { Scope } from './resource';

/** A place in the order of changes: the transaction that wrote (`xid8`), and the row. */
export interface ChangePosition {
  changedIn: string;
  id: string;
}

/** How far a mirror has read. */
export interface ChangeCursor extends ChangePosition {
  /** The database whose transactions `changedIn` counts. */
  database: string;
  /** Where the mirror began: of what was withdrawn before, it never heard. */
  from: string;
  /** The sites the mirror is of; `sitesOf` tells whether they still are. */
  sites: string;
  /** The newest of all sites when this cursor was made: one made since has no older documents. */
  newestSite: string;
}

/** What makes two mirrors the same: a cursor of one means nothing to another. */
export interface MirrorIdentity {
  siteCode: string;
  scope: Scope;
  resource?: string | undefined;
  locale?: string | undefined;
}

const digest = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 10);

export const mirrorTag = ({ siteCode, scope, resource, locale }: MirrorIdentity): string =>
  digest(['changes', siteCode, scope, resource ?? null, locale ?? null]);

/**
 * Stands for the sites of a scope that were there when the newest was `newestSite`. A site that is
 * founded later leaves it as it is; one that is moved in or out of the scope does not.
 */
export const sitesOf = (
  sites: readonly { id: string; code: string }[],
  newestSite: string
): string =>
  digest(
    sites
      .filter(({ id }) => BigInt(id) <= BigInt(newestSite))
      .map(({ code }) => code)
      .sort()
  );

const below = (limit: bigint) =>
  z
    .string()
    .regex(/^\d{1,20}$/)
    .refine((text) => BigInt(text) < limit);

const XID8 = below(2n ** 64n);
const BIGINT = below(2n ** 63n);
const DIGEST = z.string().max(64);

export const encodeChangeCursor = (tag: string, cursor: ChangeCursor): string =>
  Buffer.from(
    JSON.stringify([
      ...[tag, cursor.database, cursor.changedIn, cursor.id],
      ...[cursor.from, cursor.sites, cursor.newestSite],
    ])
  ).toString('base64url');

/** @throws PublicError `bad_cursor` for anything but a cursor of this mirror. */
export const decodeChangeCursor = (text: string, tag: string): ChangeCursor => {
  try {
    const [, database, changedIn, id, from, sites, newestSite] = z
      .tuple([z.literal(tag), DIGEST, XID8, BIGINT, XID8, DIGEST, BIGINT])
      .parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
    return { database, changedIn, id, from, sites, newestSite };
  } catch {
    // whatever is wrong with it, it is not a cursor of ours
    throw new PublicError('bad_cursor', { parameter: 'since' });
  }
};
