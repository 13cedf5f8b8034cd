import type { Knex } from 'knex';
import type { VersionKind } from '../../../../contracts/versions';

export interface KeepInput {
  /** `contentSql` of the type. */
  contents: string;
  uid: string;
  documentIds: readonly string[];
  /** Languages this is about ('' where there are none); in others only what has changed with it is kept. */
  locales: readonly string[];
  kind: VersionKind;
  actor: { id: string | number | null; name: string } | null;
  reason: string | null;
}

/** Unpublished versions of one text, whatever the rules of its site: a script may save without end. */
export const MOST_VERSIONS = 1_000;

/** These are told even where they change nothing. */
const ALWAYS: readonly VersionKind[] = ['published', 'restored'];

/**
 * Keeps what the drafts of these documents say now, in all their languages: one statement, in the
 * transaction that wrote them. What changes nothing is not kept, but for publications and restores.
 *
 * Index: `workflow_versions_text`, and that of documents on the type's table.
 *
 * @returns how many were kept
 */
export const keepVersions = async (
  trx: Knex,
  { contents, uid, documentIds, locales, kind, actor, reason }: KeepInput
): Promise<number> => {
  const { rowCount } = await trx.raw<{ rowCount: number }>(
    `with draft as materialized (
       ${contents} where t.document_id = any(?) and t.published_at is null
     ), named as (
       select draft.document_id, coalesce(draft.locale, '') as locale, draft.site_code,
         draft.content, draft.hash, coalesce(draft.locale, '') = any(?) as asked
       from draft
     ), thinned as (
       delete from workflow_versions where id in (
         select old.id from named cross join lateral (
           select v.id from workflow_versions v
           where v.uid = ? and v.document_id = named.document_id and v.locale = named.locale
             and v.kind <> 'published' order by v.id desc offset ${MOST_VERSIONS - 1}
         ) old)
     )
     insert into workflow_versions
       (uid, document_id, locale, site_code, kind, content, hash, actor_id, actor_name, reason)
     select ?, named.document_id, named.locale, named.site_code,
       case when named.asked then ? else 'saved' end, named.content, named.hash, ?, ?, ?
     from named
     where (named.asked and ?) or named.hash is distinct from (
       select v.hash from workflow_versions v
       where v.uid = ? and v.document_id = named.document_id and v.locale = named.locale
       order by v.id desc limit 1)`,
    [
      ...[documentIds, locales, uid, uid, kind],
      ...[actor?.id === undefined || actor.id === null ? null : String(actor.id)],
      ...[actor?.name ?? null, reason, ALWAYS.includes(kind), uid],
    ] as Knex.RawBinding[]
  );
  return rowCount;
};
