import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { namedPage } from '../domain/page-key';
import { pagePatterns } from '../queries/page-patterns';
import { pagesNotThere } from '../queries/pages-not-there';
import { storable } from '../domain/storable';

/** The pages of the documents of all sites, by the addresses their front ends give them. */
export const createPages = (_context: { strapi: Core.Strapi }) => ({
  /**
   * Which of these addresses are those of pages of ours that show nothing. Addresses that are not ours are
   * not looked at. At most two statements, none without a web address.
   */
  async leadNowhere(db: Knex, addresses: readonly string[]): Promise<string[]> {
    const web = addresses.filter((address) => /^\s*https?:/iu.test(address) && storable(address));
    if (web.length === 0) return [];
    const patterns = await pagePatterns(db);
    const ours = web.flatMap((address) => {
      for (const { siteCode, pattern } of patterns) {
        const page = namedPage(pattern, address);
        if (page && storable(page.key)) return [{ address, siteCode, ...page }];
      }
      return [];
    });
    if (ours.length === 0) return [];
    const missing = new Set(await pagesNotThere(db, ours));
    return ours.filter((_page, index) => missing.has(index)).map(({ address }) => address);
  },
});
