import type { Core } from '@strapi/strapi';
import type { Resource, SourceDocument } from '../../../../delivery/server/src/domain/resource';
import { z } from 'zod';

const text = z.string().nullable();

export const organDetail = z.object({
  documentId: z.string(),
  title: z.string().describe('Name of the organ'),
  slug: z.string().describe('Its unified social credit code'),
  uscc: z.string().describe('统一社会信用代码 (GB 32100-2015)'),
  shortName: text,
  nameEn: text,
  kind: z.string(),
  address: text,
  phone: text,
  officeHours: text,
  sample: z.boolean(),
});

const projectOrgan = (organ: SourceDocument) => ({
  detail: { ...organ, title: organ['name'], slug: organ['uscc'], sample: organ['sample'] === true },
  slug: String(organ['uscc']),
  facets: [`kind:${String(organ['kind'])}`],
  search: {
    names: [organ['shortName'], organ['nameEn']],
    numbers: [organ['phone']],
    about: [organ['address']],
  },
  sortAt: new Date(String(organ['createdAt'])),
  position: Number(organ['position'] ?? 0),
});

/** `/api/sites/{site}/organs`: disclosing bodies (公开主体). */
export const organResource = (strapi: Core.Strapi): Resource => ({
  name: 'organs',
  singular: 'organ',
  typeName: 'Organ',
  description: 'A disclosing body (公开主体)',
  uid: 'plugin::sites.organ',
  detail: organDetail,
  list: ['documentId', 'title', 'slug', 'uscc', 'shortName', 'kind'],
  table: {
    title: '公开主体',
    columns: {
      title: '机构名称',
      shortName: '机构简称',
      uscc: '统一社会信用代码',
      kind: '机构类别',
      documentId: '文档标识',
    },
    async labels() {
      const kinds = await strapi.db
        .query('plugin::sites.term')
        .findMany({ select: ['code', 'label'], where: { vocabulary: 'organ-kind' } });
      return { kind: new Map(kinds.map(({ code, label }) => [String(code), String(label)])) };
    },
  },
  filters: { kind: { by: 'facet', facet: 'kind', description: 'Kind of organ' } },
  dictionary: true,
  orders: { position: { column: 'position', direction: 'asc' } },
  project: projectOrgan,
});
