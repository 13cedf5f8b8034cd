import type { Core, UID } from '@strapi/strapi';
import { z } from 'zod';
import type {
  Resource,
  SourceDocument,
  View,
} from '../../../src/plugins/delivery/server/src/domain/resource';
import type { createResources } from '../../../src/plugins/delivery/server/src/services/resources';
import { startApp, type TestApp } from '../../helpers/app';
import type { TestDatabase } from '../../helpers/database';

export const NOTICE = 'plugin::delivery.notice' as UID.ContentType;
export const TOPIC = 'plugin::delivery.topic' as UID.ContentType;

const base = { siteCode: { type: 'string' }, title: { type: 'string', required: true } };

const ownInEachLanguage = { pluginOptions: { i18n: { localized: true } } };

const contentTypes = {
  notice: {
    schema: {
      kind: 'collectionType',
      collectionName: 'test_notices',
      info: { singularName: 'notice', pluralName: 'notices', displayName: 'Notice' },
      options: { draftAndPublish: true },
      pluginOptions: { i18n: { localized: true } },
      attributes: {
        ...base,
        title: { ...base.title, ...ownInEachLanguage },
        body: { type: 'text' },
        slug: { type: 'string', ...ownInEachLanguage },
        number: { type: 'string' },
        formerSlugs: { type: 'json' },
        topic: { type: 'string' },
        datedAt: { type: 'datetime' },
        shownFrom: { type: 'datetime', ...ownInEachLanguage },
        shownUntil: { type: 'datetime' },
        broken: { type: 'boolean' },
      },
    },
  },
  topic: {
    schema: {
      kind: 'collectionType',
      collectionName: 'test_topics',
      info: { singularName: 'topic', pluralName: 'topics', displayName: 'Topic' },
      options: { draftAndPublish: false },
      attributes: { ...base, position: { type: 'integer' } },
    },
  },
};

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const day = (value: unknown): Date | null => (value ? new Date(value as string) : null);

const notices: Resource = {
  name: 'notices',
  singular: 'notice',
  typeName: 'Notice',
  description: 'A notice, for tests',
  uid: NOTICE,
  localized: true,
  detail: z.object({
    documentId: z.string(),
    title: z.string(),
    slug: z.string().nullable(),
    locale: z.string(),
    number: z.string().nullable(),
    body: z.string().nullable(),
  }),
  list: ['documentId', 'title', 'slug', 'locale', 'number'],
  listLinks: ['topic'],
  page: { news: true, summary: 'body' },
  filters: {
    topic: { by: 'link', link: 'topic', description: 'Document id of a topic' },
    number: { by: 'facet', facet: 'number', description: 'Its number' },
    from: { by: 'since', description: 'First day' },
    to: { by: 'until', description: 'Last day' },
    q: { by: 'text', description: 'Words' },
  },
  links: {
    topic: {
      direction: 'outgoing',
      resource: 'topics',
      via: 'topic',
      many: false,
      description: 'What it is about',
    },
  },
  project: (notice: SourceDocument) => {
    if (notice['broken']) throw new Error('a projection that cannot be made');
    return {
      detail: { ...notice },
      slug: text(notice['slug']),
      keys: [text(notice['number']) ?? ''],
      formerKeys: (notice['formerSlugs'] as string[] | null) ?? [],
      facets: [`number:${text(notice['number']) ?? ''}`],
      search: { body: notice['body'] },
      links: notice['topic'] ? [`topic:${text(notice['topic']) ?? ''}`] : [],
      sortAt: day(notice['datedAt']) ?? new Date('2026-01-01T00:00:00Z'),
      visibleFrom: day(notice['shownFrom']),
      visibleUntil: day(notice['shownUntil']),
    };
  },
};

const topics: Resource = {
  name: 'topics',
  singular: 'topic',
  typeName: 'Topic',
  description: 'A topic, for tests',
  uid: TOPIC,
  detail: z.object({ documentId: z.string(), title: z.string(), slug: z.string().nullable() }),
  list: ['documentId', 'title', 'slug'],
  links: {
    notices: {
      direction: 'incoming',
      resource: 'notices',
      via: 'topic',
      many: true,
      description: 'Notices about it',
    },
  },
  page: { news: false },
  orders: { position: { column: 'position', direction: 'asc' } },
  project: (topic: SourceDocument) => ({
    detail: { ...topic, slug: null },
    slug: null,
    sortAt: new Date('2026-01-01T00:00:00Z'),
    position: Number(topic['position'] ?? 0),
  }),
};

const tally: View = {
  name: 'tally',
  description: 'A view, for tests',
  params: z.object({ times: z.coerce.number().int().default(1) }),
  output: z.object({
    site: z.string(),
    scope: z.string(),
    tree: z.object({ name: z.string(), count: z.int().nullable(), tags: z.array(z.string()) }),
  }),
  dependsOn: ['notices'],
  load: async ({ siteCode, scope, params }) => ({
    site: siteCode,
    scope,
    tree: { name: siteCode, count: Number(params['times']) * 2, tags: ['a'] },
  }),
};

/** What i18n gives each type when it registers, which ours were too late for. */
const withLocale = (strapi: Core.Strapi, uid: UID.ContentType, localized: boolean) => {
  const { attributes, collectionName } = strapi.contentType(uid);
  const model = strapi.contentType('plugin::sites.site').attributes;
  const localizations = model['localizations'] as { joinColumn?: object };
  Object.assign(attributes, {
    locale: { ...model['locale'], private: !localized },
    localizations: {
      ...localizations,
      target: uid,
      joinColumn: { ...localizations.joinColumn, referencedTable: collectionName },
    },
  });
};

/**
 * The application with two resources and a view of the tests' own, and two sites.
 *
 * @param options.database one that has been used so before, with its sites
 * @param options.settings of the plugin, other than the tests' usual ones
 */
export const startDelivery = async ({
  database,
  settings = {},
}: { database?: TestDatabase; settings?: Record<string, unknown> } = {}): Promise<TestApp> => {
  const app = await startApp({
    database,
    declare: (strapi) => {
      for (const [name, value] of Object.entries(settings))
        strapi.config.set(`plugin::delivery.${name}`, value);
      const registry = strapi.get<{ add: (namespace: string, types: object) => void }>(
        'content-types'
      );
      registry.add('plugin::delivery', contentTypes);
      withLocale(strapi, NOTICE, true);
      withLocale(strapi, TOPIC, false);
      const resources = strapi
        .plugin('delivery')
        .service<ReturnType<typeof createResources>>('resources');
      resources.define(notices);
      resources.define(topics);
      resources.defineView(tally);
    },
  });
  if (database) return app;
  const sites = app.strapi.documents('plugin::sites.site');
  const languages = { defaultLocale: 'zh-Hans', locales: ['zh-Hans', 'en'] };
  await sites.create({
    data: { code: 'north', name: '北市', level: 'city', ...languages } as never,
  });
  await sites.create({
    data: { code: 'north-east', name: '东县', level: 'county', parentCode: 'north' },
  });
  return app;
};

/** Publishes a notice of `north`; a second language by `documentId` and `locale`. */
export const publishNotice = async (
  { strapi }: TestApp,
  data: Record<string, unknown>,
  { documentId, locale = 'zh-Hans' }: { documentId?: string; locale?: string } = {}
): Promise<string> => {
  const documents = strapi.documents(NOTICE);
  const filled = { siteCode: 'north', title: '公告', ...data };
  const input = { locale, data: filled, status: 'published' } as never;
  const saved = documentId
    ? await documents.update({ documentId, ...(input as object) } as never)
    : await documents.create(input);
  return (saved as { documentId: string }).documentId;
};

export const withdrawNotice = async (
  { strapi }: TestApp,
  documentId: string,
  locale = 'zh-Hans'
): Promise<void> => {
  const documents = strapi.documents(NOTICE) as unknown as {
    unpublish: (parameters: { documentId: string; locale: string }) => Promise<unknown>;
  };
  await documents.unpublish({ documentId, locale });
};

export const createTopic = async (
  { strapi }: TestApp,
  data: Record<string, unknown>
): Promise<string> => {
  const filled = { siteCode: 'north', title: '主题', ...data };
  const { documentId } = await strapi.documents(TOPIC).create({ data: filled as never });
  return documentId;
};
