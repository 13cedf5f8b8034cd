import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Check, Found } from '../../domain/checks/check';
import { passagesOf } from '../../domain/checks/passages';
import { wordFinder, type FoundWord, type Fold } from '../../domain/checks/words/find-words';
import { exceptionsIn } from '../../domain/checks/words/listed-word';
import { worstFirst } from '../../domain/checks/worst-first';
import { wordsOfSite } from '../../queries/checks/words-of-site';
import { wordsVersion } from '../../queries/checks/words-version';

interface Kept {
  version: string;
  find: (text: string) => FoundWord[];
}

/** Characters shown on each side of a word. */
const AROUND = 8;
const MOST = 50;

const excerptOf = (text: string, { start, end }: FoundWord): string =>
  text
    .slice(Math.max(0, start - AROUND), end + AROUND)
    .replace(/\s+/gu, ' ')
    .trim();

const messageOf = ({ listed: { kind, word, suggestion } }: FoundWord) => {
  const [zh, en] =
    kind === 'wrong' ? ['疑似错误表述', 'Perhaps a slip'] : ['含有敏感词', 'A sensitive word'];
  const more = suggestion ? `，${suggestion}` : '';
  return {
    zh: `${zh}“${word}”${more}`,
    en: `${en}: “${word}”${suggestion ? ` (${suggestion})` : ''}`,
  };
};

/** Wrong expressions and sensitive words (错敏词), by the lists of every site and of the text's own. */
export const wordsCheck = (strapi: Core.Strapi): Check => {
  const kept = new Map<string, Kept>();
  const fold: Fold = (text) => strapi.plugin('delivery').service('folding').mapped(text);

  const finderOf = async (trx: Knex, siteCode: string | null): Promise<Kept['find']> => {
    const key = siteCode ?? '';
    // another node may have changed the list
    const version = await wordsVersion(trx);
    const known = kept.get(key);
    if (known?.version === version) return known.find;
    const rows = await wordsOfSite(trx, siteCode);
    const words = rows.map((row) => ({ ...row, exceptions: exceptionsIn(row.exceptions) }));
    const find = wordFinder(words, fold);
    kept.set(key, { version, find });
    return find;
  };

  return {
    code: 'words',
    async run({ content, siteCode }, { trx }) {
      const find = await finderOf(trx, siteCode);
      const found = passagesOf(content).flatMap(({ field, text }) =>
        find(text).map((word): Found => {
          const { severity, kind } = word.listed;
          const message = messageOf(word);
          return { field, code: kind, severity, message, excerpt: excerptOf(text, word) };
        })
      );
      return worstFirst(found, MOST);
    },
  };
};
