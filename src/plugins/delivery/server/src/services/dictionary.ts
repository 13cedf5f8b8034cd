import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { createJiebaSegmenter } from '../domain/search/jieba-segmenter';
import type { Segmenter } from '../domain/search/segmenter';
import { dictionaryNames } from '../queries/dictionary-names';
import { service } from './service';

/** Milliseconds after which the names are read again: other nodes may have published more. */
const LIFE = 60_000;

/** jieba's dictionary, with the names of sites and organs as they are published. */
export const createDictionary = ({ strapi }: { strapi: Core.Strapi }) => {
  const segmenter = createJiebaSegmenter();
  let staleAt = -Infinity;

  return {
    /** @param db the transaction, where there is one: names are read in it when they are old */
    async segmenter(db: Knex = strapi.db.connection): Promise<Segmenter> {
      if (performance.now() >= staleAt) {
        staleAt = performance.now() + LIFE;
        const named = service(strapi, 'resources')
          .all()
          .filter(({ dictionary }) => dictionary)
          .map(({ name }) => name);
        segmenter.learn(await dictionaryNames(db, named));
      }
      return segmenter;
    },
  };
};
