import type { Core } from '@strapi/strapi';
import { missing } from '../domain/missing';
import type { SeedCounts, Seeds } from '../domain/seeds';
import { ORGANS } from '../seeds/organs';
import { SITES } from '../seeds/sites';
import { townships } from '../seeds/townships';

const SITE = 'plugin::sites.site';
const ORGAN = 'plugin::sites.organ';

interface Step {
  uid: typeof SITE | typeof ORGAN;
  label: string;
  entries: readonly object[];
  progress: Parameters<Seeds['sample']>[0];
}

/** In one transaction: a crash leaves all of them or none. */
const createAll = async (strapi: Core.Strapi, { uid, label, entries, progress }: Step) => {
  await strapi.db.transaction(async () => {
    for (const [index, data] of entries.entries()) {
      await strapi.documents(uid).create({ data: data as never });
      progress(index + 1, entries.length, label);
    }
  });
  return entries.length;
};

const present = (strapi: Core.Strapi, uid: string, key: string) =>
  strapi.db.query(uid).findMany({ select: [key] }) as Promise<Record<string, string>[]>;

/** The sample's site tree and organs. */
export const addSampleSites = async (
  strapi: Core.Strapi,
  progress: Step['progress']
): Promise<SeedCounts> => {
  // Parents first: a site below a missing one is refused.
  const wanted = [...SITES, ...townships()];
  const sites = missing(wanted, await present(strapi, SITE, 'code'), ({ code }) => String(code));
  const organs = missing(ORGANS, await present(strapi, ORGAN, 'uscc'), ({ uscc }) => String(uscc));
  return {
    sites: await createAll(strapi, { uid: SITE, label: '站点 sites', entries: sites, progress }),
    organs: await createAll(strapi, {
      uid: ORGAN,
      label: '公开主体 organs',
      entries: organs,
      progress,
    }),
  };
};
