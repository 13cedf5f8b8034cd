import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict';
import { fold } from './fold';
import type { Segmenter } from './segmenter';

const NAME = /^\p{Script=Han}{2,30}$/u;
/** Often enough that a name stays whole wherever it stands. */
const FREQUENCY = 100_000;

/**
 * Cuts Chinese text into words, by jieba's dictionary and the names of sites and organs. Unknown
 * words are not guessed (no HMM): the same characters are cut alike in every text.
 */
export const createJiebaSegmenter = (): Segmenter => {
  let jieba: Jieba | undefined;
  const names = new Set<string>();
  let unread: string[] = [];

  /** Read when the first text comes: a server that only starts does not pay for it. */
  const dictionary = (): Jieba => {
    jieba ??= Jieba.withDict(dict);
    if (unread.length > 0) {
      const fresh = [...new Set(unread.map(fold))].filter(
        (name) => NAME.test(name) && !names.has(name)
      );
      unread = [];
      for (const name of fresh) names.add(name);
      jieba.loadDict(Buffer.from(fresh.map((name) => `${name} ${FREQUENCY} nz\n`).join('')));
    }
    return jieba;
  };

  return {
    words: (run) => dictionary().cut(run, false),
    finely: (run) => dictionary().cutForSearch(run, false),
    isName: (word) => {
      dictionary();
      return names.has(word);
    },

    learn(given) {
      unread.push(...given);
    },
  };
};
