import type { Version, VersionKind } from '../../../../contracts/versions';

/** A version as it is stored, without its content. */
export interface VersionRow {
  id: string;
  uid: string;
  document_id: string;
  locale: string;
  kind: VersionKind;
  hash: string;
  at: Date;
  actor_id: string | null;
  actor_name: string | null;
  reason: string | null;
}

export const VERSION_COLUMNS =
  'id::text, uid, document_id, locale, kind, hash, at, actor_id, actor_name, reason';

/** What a version is compared with to say what it still is. */
export interface Now {
  draftHash: string | null;
  publicId: string | null;
}

export const versionOf = (row: VersionRow, { draftHash, publicId }: Now): Version => ({
  id: row.id,
  kind: row.kind,
  at: row.at.toISOString(),
  actor: row.actor_name === null ? null : { id: row.actor_id, name: row.actor_name },
  reason: row.reason,
  hash: row.hash,
  isDraft: row.hash === draftHash,
  isPublic: row.id === publicId,
});
