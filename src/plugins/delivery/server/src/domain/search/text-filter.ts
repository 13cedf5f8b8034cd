import { quoted, resourceLexeme, siteLexeme } from './lexemes';
import type { SearchQuery } from './search-query';

/** A lexeme that nothing has. */
const NOTHING = quoted('@none');

/**
 * What a list is narrowed to by words, as the input of `::tsquery`: everything that is asked for, or
 * the name or number. Resource and site are in it, so that one index finds all three.
 *
 * @param siteCode null: any site
 */
export const textFilter = (
  { key, keyPrefix, exact }: SearchQuery,
  { resource, siteCode }: { resource: string; siteCode: string | null }
): string => {
  const ways = [key, keyPrefix, exact].filter((way) => way !== null);
  const words = ways.length > 0 ? ways.map((way) => `(${way})`).join(' | ') : NOTHING;
  const place = siteCode === null ? [] : [quoted(siteLexeme(siteCode))];
  return [quoted(resourceLexeme(resource)), ...place, `(${words})`].join(' & ');
};
