import type { Core } from '@strapi/strapi';
import { ancestorsOf, subtreeOf, type SiteNode } from '../domain/site-tree';

/** Which site stands below which. */
export const createTree = ({ strapi }: { strapi: Core.Strapi }) => {
  const nodes = (): Promise<SiteNode[]> =>
    strapi.db
      .query('plugin::sites.site')
      .findMany({ select: ['code', 'name', 'parentCode', 'documentId'] }) as Promise<SiteNode[]>;

  return {
    nodes,

    /** The site and those above it, nearest first. */
    async pathOf(siteCode: string): Promise<string[]> {
      return [siteCode, ...ancestorsOf(await nodes(), siteCode)];
    },

    /** The site and all below it. */
    async subtreeOf(siteCode: string): Promise<string[]> {
      return subtreeOf(await nodes(), siteCode);
    },
  };
};
