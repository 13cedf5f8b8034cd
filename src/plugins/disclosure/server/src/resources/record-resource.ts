import type { Core } from '@strapi/strapi';
import type { Link, Resource } from '../../../../delivery/server/src/domain/resource';
import type { WorkingCalendar } from '../../../../sites/server/src/domain/working-calendar';
import { projectRecord, recordDetail, type RecordContext } from '../domain/project-record';
import { service } from '../services/service';

const outgoing = (via: string, description: string): Link => ({
  direction: 'outgoing',
  resource: 'records',
  via,
  many: true,
  description,
});

const incoming = (via: string, description: string): Link => ({
  direction: 'incoming',
  resource: 'records',
  via,
  many: true,
  description,
});

/** `/api/sites/{site}/records`: disclosed information (公开信息). */
export const recordResource = (strapi: Core.Strapi): Resource<RecordContext> => ({
  name: 'records',
  singular: 'record',
  typeName: 'Record',
  description: 'Disclosed information (公开信息)',
  uid: 'plugin::disclosure.record',
  localized: true,
  populate: {
    item: { select: ['documentId', 'areaCode'] },
    organ: { select: ['documentId', 'uscc', 'name'] },
    attachments: true,
    amends: { select: ['documentId'] },
    repeals: { select: ['documentId'] },
  },
  detail: recordDetail,
  list: [
    ...['documentId', 'title', 'slug', 'locale', 'indexNumber', 'documentNumber', 'summary'],
    ...['area', 'theme', 'genre', 'organName', 'formedOn', 'publishedAt', 'validity', 'sample'],
  ],
  listLinks: ['item'],
  table: {
    title: '公开信息',
    columns: {
      title: '名称',
      indexNumber: '索引号',
      documentNumber: '文号',
      area: '公开领域',
      item: '公开事项',
      theme: '主题分类',
      genre: '体裁分类',
      organName: '发布机构',
      formedOn: '成文日期',
      publishedAt: '发布日期',
      validity: '有效性',
      summary: '内容概述',
      sample: '示例数据',
      slug: '网址标识',
      documentId: '文档标识',
    },
  },
  page: { news: true, summary: 'summary' },
  filters: {
    area: { by: 'facet', facet: 'area', description: 'Code of an area (领域)' },
    item: { by: 'link', link: 'item', description: 'Document id of a catalogue item (公开事项)' },
    organ: { by: 'facet', facet: 'organ', description: 'USCC of the organ (公开主体)' },
    theme: { by: 'facet', facet: 'theme', description: 'Code of a theme (主题分类)' },
    genre: { by: 'facet', facet: 'genre', description: 'Code of a genre (体裁分类)' },
    year: { by: 'year', description: 'Year of publication, YYYY' },
    validity: {
      by: 'facet',
      facet: 'validity',
      description: 'in_force, amended, repealed, expired',
    },
    timeliness: { by: 'facet', facet: 'timeliness', description: 'on_time, late, unknown' },
    from: { by: 'since', description: 'Published on this day or later, YYYY-MM-DD' },
    to: { by: 'until', description: 'Published on this day or earlier, YYYY-MM-DD' },
    q: { by: 'text', description: 'Words, a name or a number, as in search; 1 to 100 characters' },
  },
  links: {
    item: {
      direction: 'outgoing',
      resource: 'items',
      via: 'item',
      many: false,
      description: 'The catalogue item it belongs to (公开事项)',
    },
    organ: {
      direction: 'outgoing',
      resource: 'organs',
      via: 'organ',
      many: false,
      description: 'The organ that publishes it (公开主体)',
    },
    amends: outgoing('amends', 'Records this one amends (修订)'),
    repeals: outgoing('repeals', 'Records this one repeals (废止)'),
    amendedBy: incoming('amends', 'Records that amend this one'),
    repealedBy: incoming('repeals', 'Records that repeal this one'),
  },

  async context(): Promise<RecordContext> {
    const calendar = (await strapi.plugin('sites').service('calendar').load()) as WorkingCalendar;
    const { timeOf, endOf } = strapi.plugin('delivery').service('publicTime');
    return {
      labels: await service(strapi, 'labels').load(),
      dayOf: (instant) => calendar.dayOf(instant),
      timeOf,
      endOf,
    };
  },

  project: projectRecord,
});
