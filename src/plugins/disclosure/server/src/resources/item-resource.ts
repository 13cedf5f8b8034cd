import type { Core } from '@strapi/strapi';
import type { Resource, SourceDocument } from '../../../../delivery/server/src/domain/resource';
import { itemDetail, projectItem, type ItemContext } from '../domain/project-item';
import { service } from '../services/service';

const UID = 'plugin::disclosure.item';

/** `/api/sites/{site}/items`: catalogue items (公开事项). */
export const itemResource = (strapi: Core.Strapi): Resource<ItemContext> => ({
  name: 'items',
  singular: 'item',
  typeName: 'Item',
  description: 'A catalogue item: what must be disclosed, by whom, when and how (公开事项)',
  uid: UID,
  detail: itemDetail,
  list: [
    ...['documentId', 'title', 'slug', 'number', 'code', 'area', 'level1', 'level2', 'level3'],
    ...['limitText', 'limitRules', 'subjects', 'audience', 'methods', 'openLevels', 'retiredOn'],
    'sample',
  ],
  table: {
    title: '公开事项',
    columns: {
      number: '序号',
      code: '事项编码',
      area: '公开领域',
      level1: '一级事项',
      level2: '二级事项',
      level3: '三级事项',
      title: '公开事项',
      limitText: '公开时限',
      subjects: '公开主体',
      audience: '公开对象',
      methods: '公开方式',
      openLevels: '公开层级',
      retiredOn: '停用日期',
      sample: '示例数据',
      slug: '网址标识',
      documentId: '文档标识',
    },
  },
  page: { news: false },
  filters: {
    area: { by: 'facet', facet: 'area', description: 'Code of an area (领域)' },
    level: {
      by: 'facet',
      facet: 'open-level',
      description: 'county, township, village (公开层级)',
    },
    audience: { by: 'facet', facet: 'audience', description: 'public or specific (公开对象)' },
    method: { by: 'facet', facet: 'method', description: 'proactive or on_request (公开方式)' },
    subject: { by: 'facet', facet: 'subject', description: 'Name of a subject (公开主体)' },
    q: { by: 'text', description: 'Words, a name or a number, as in search; 1 to 100 characters' },
    limits: {
      by: 'facet',
      facet: 'limit',
      description: 'recognised, or unrecognised: no rule could be read from the wording',
    },
    state: { by: 'facet', facet: 'state', description: 'in_force or retired' },
  },
  links: {
    records: {
      direction: 'incoming',
      resource: 'records',
      via: 'item',
      many: true,
      description: 'Records under this item, newest first',
    },
  },
  orders: { catalogue: { column: 'position', direction: 'asc' } },

  async context(items): Promise<ItemContext> {
    const ids = items.flatMap(({ baseDocumentId }) => baseDocumentId ?? []);
    const bases = ids.length
      ? ((await strapi.db.query(UID).findMany({
          where: { documentId: { $in: ids }, publishedAt: { $notNull: true } },
        })) as SourceDocument[])
      : [];
    return {
      labels: await service(strapi, 'labels').load(),
      bases: new Map(bases.map((base) => [base.documentId, base])),
    };
  },

  project: projectItem,
});
