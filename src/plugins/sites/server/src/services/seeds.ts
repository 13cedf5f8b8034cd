import type { Core } from '@strapi/strapi';
import type { SeedCounts, Seeds } from '../domain/seeds';
import { withLock } from '../queries/with-lock';
import { addBaseData } from './base-seeds';

const LOCK = 'gongkai:seeds';
const MARKER = { type: 'plugin', name: 'sites', key: 'sample' };

/** What the system starts out with. Every part makes only what is missing. */
export const createSeeds = ({ strapi }: { strapi: Core.Strapi }) => {
  const marker = () => strapi.store(MARKER);

  /** One node at a time. */
  const exclusively = <Result>(work: () => Promise<Result>): Promise<Result> =>
    withLock(strapi.db.connection, LOCK, work);

  const seedsOf = (plugin: Core.Plugin): Seeds | undefined =>
    'seeds' in plugin.services ? plugin.service<Seeds>('seeds') : undefined;

  return {
    exclusively,

    base: (): Promise<SeedCounts> => exclusively(() => addBaseData(strapi)),

    async sample(progress: Parameters<Seeds['sample']>[0]): Promise<SeedCounts> {
      // every street of the country stands in memory with it: not on each start
      const { addSampleSites } = await import('./sample-sites');
      return addSampleSites(strapi, progress);
    },

    /**
     * The sample data of every plugin that has some, in plugin order, once in the life of a
     * database: a second call does nothing, one after a crash makes what is missing.
     *
     * @returns what was made; null if it had been made before.
     */
    sampleOnce: (progress: Parameters<Seeds['sample']>[0]): Promise<SeedCounts | null> =>
      exclusively(async () => {
        if (await marker().get({})) return null;
        let counts: SeedCounts = {};
        for (const plugin of Object.values(strapi.plugins)) {
          counts = { ...counts, ...(await seedsOf(plugin)?.sample(progress)) };
        }
        await marker().set({ value: { at: new Date().toISOString(), counts } });
        return counts;
      }),
  };
};
