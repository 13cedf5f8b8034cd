import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { View } from '../../../../delivery/server/src/domain/resource';
import { buildCatalogue, catalogueTree, type Leaf } from '../domain/catalogue-tree';
import type { CatalogueLeaf } from '../queries/catalogue-leaves';
import { catalogueLeaves } from '../queries/catalogue-leaves';

type Summary = Omit<Leaf['entry'], 'site' | 'records' | 'latestOn'> & {
  area: { code: string; label: string } | null;
  level1: string | null;
  level2: string | null;
  level3: string | null;
};

const leafOf = (row: CatalogueLeaf, timeOf: (instant: Date) => string): Leaf => {
  const item = JSON.parse(row.item) as Summary;
  return {
    area: item.area ?? { code: '', label: '' },
    path: [item.level1, item.level2, item.level3].filter((level) => level !== null),
    entry: {
      ...item,
      site: row.site_code,
      records: row.records,
      latestOn: row.latest && timeOf(row.latest),
    },
  };
};

/** `/api/sites/{site}/catalogue`: the disclosure catalogue as a tree. */
export const catalogueView = (strapi: Core.Strapi): View => ({
  name: 'catalogue',
  description: 'The disclosure catalogue (公开目录) as a tree: area, level 1, level 2, level 3',
  params: z.object({}),
  output: catalogueTree,
  dependsOn: ['items', 'records'],
  async load({ siteCode, scope }) {
    const conditions = strapi.plugin('delivery').service('conditions');
    const { timeOf } = strapi.plugin('delivery').service('publicTime');
    const rows = await catalogueLeaves(strapi.db.connection, {
      visible: conditions.visible,
      scope: conditions.inScope(siteCode, scope),
    });
    return buildCatalogue(rows.map((row) => leafOf(row, timeOf)));
  },
});
