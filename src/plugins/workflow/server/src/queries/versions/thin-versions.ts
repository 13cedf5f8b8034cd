import type { Knex } from 'knex';
import type { VersionLimits } from '../../domain/versions/version-limits';

/** Whose versions there are to thin. */
export interface VersionOwner {
  uid: string;
  siteCode: string | null;
}

/** Types and sites with unpublished versions. Index: `workflow_versions_site`. */
export const versionOwners = async (db: Knex): Promise<VersionOwner[]> => {
  const { rows } = await db.raw<{ rows: VersionOwner[] }>(
    `select distinct uid, site_code as "siteCode" from workflow_versions where kind <> 'published'`
  );
  return rows;
};

/**
 * Takes out what a site's rules no longer keep. Published versions stay, the newest of each text, and
 * what a round that is open is about. Any number of nodes may do so at once.
 *
 * Index: `workflow_versions_site`.
 *
 * @returns how many
 */
export const thinVersions = async (
  db: Knex,
  { uid, siteCode }: VersionOwner,
  { maxVersions, keepVersionsDays }: VersionLimits
): Promise<number> => {
  const { rowCount } = await db.raw<{ rowCount: number }>(
    `delete from workflow_versions v using (
       select id, row_number() over (partition by document_id, locale order by id desc) as place
       from workflow_versions
       where uid = ? and site_code is not distinct from ? and kind <> 'published'
     ) ranked
     where v.id = ranked.id and ranked.place > 1
       and (ranked.place > ? or v.at < now() - make_interval(days => ?))
       and not exists (
         select 1 from workflow_rounds r
         where r.uid = v.uid and r.document_id = v.document_id and coalesce(r.locale, '') = v.locale
           and r.state in ('in_review', 'approved') and r.hash = v.hash)`,
    [uid, siteCode, maxVersions, keepVersionsDays] as Knex.RawBinding[]
  );
  return rowCount;
};
