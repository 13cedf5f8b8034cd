import type { Core } from '@strapi/strapi';
import { limitsFor, type StoredLimits } from '../domain/versions/version-limits';
import { thinVersions, versionOwners } from '../queries/versions/thin-versions';

const PROCEDURE = 'plugin::workflow.procedure';

/** A quarter to four at night. */
const NIGHTLY = { rule: '0 45 3 * * *', tz: 'Asia/Shanghai' };

/** Keeps the storage of versions within each site's rules (procedures). */
export const createVersionThinning = ({ strapi }: { strapi: Core.Strapi }) => {
  /** @returns how many versions were taken out */
  const run = async (): Promise<number> => {
    const stored = (await strapi.db.query(PROCEDURE).findMany({
      select: ['siteCode', 'type', 'maxVersions', 'keepVersionsDays'],
    })) as StoredLimits[];
    const tree = strapi.plugin('sites').service('tree');
    let taken = 0;
    for (const owner of await versionOwners(strapi.db.connection)) {
      const { siteCode, uid } = owner;
      const path: string[] = siteCode === null ? [] : await tree.pathOf(siteCode);
      const limits = limitsFor(stored, { path, type: uid });
      taken += await thinVersions(strapi.db.connection, owner, limits);
    }
    return taken;
  };

  return {
    run,
    schedule(): void {
      strapi.cron.add({ 'workflow: versions': { task: run, options: NIGHTLY } });
    },
  };
};
