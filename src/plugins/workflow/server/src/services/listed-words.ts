import type { Core } from '@strapi/strapi';
import { WORD_SEEDS } from '../domain/checks/words/word-seeds';

const UID = 'plugin::workflow.word';

interface Turns {
  exclusively: <Result>(work: () => Promise<Result>) => Promise<Result>;
}

/** The lists of words (错敏词) as they are kept as content. */
export const createListedWords = ({ strapi }: { strapi: Core.Strapi }) => {
  const marker = () => strapi.store({ type: 'plugin', name: 'workflow', key: 'words' });
  const isSeeded = async () => (await marker().get({})) !== null;

  return {
    /** Once in the life of a database: what an operator takes away stays away. */
    async seed(): Promise<void> {
      if (await isSeeded()) return;
      await strapi
        .plugin('sites')
        .service<Turns>('seeds')
        .exclusively(async () => {
          if (await isSeeded()) return;
          await strapi.db.query(UID).createMany({
            data: WORD_SEEDS.map((seed) => ({
              ...seed,
              documentId: crypto.randomUUID().replaceAll('-', '').slice(0, 24),
              active: true,
            })),
          });
          await marker().set({ value: { seeded: true } });
        });
    },
  };
};
