import type { Core } from '@strapi/strapi';
import { service } from '../service';

/** A content type whose documents the trail follows. */
export interface Watched {
  uid: string;
  /** Drafted and published, or kept as reference and settings. */
  kind: 'content' | 'settings';
  hasDrafts: boolean;
  /** Attribute that names the site; null: of no site. */
  site: string | null;
  /** Attribute a document goes by; null: its id. */
  title: string | null;
  /** Relation to the organ. */
  organ: string | null;
  sensitive: ReadonlySet<string>;
}

interface Attribute {
  type: string;
  private?: boolean;
  pluginOptions?: { workflow?: { sensitive?: boolean } };
}

interface ContentType {
  plugin?: string;
  modelType?: string;
  options?: { draftAndPublish?: boolean };
  attributes: Record<string, Attribute>;
}

/** Strapi's own: what matters of them is followed as settings. */
const STOCK = [
  'admin',
  'upload',
  'i18n',
  'content-releases',
  'review-workflows',
  'content-manager',
];

const TITLES = ['title', 'name', 'label', 'code'];

/** Attributes whose values the trail never says: those a type marks, and secrets. */
export const sensitiveOf = (attributes: Record<string, Attribute>): Set<string> =>
  new Set(
    Object.entries(attributes)
      .filter(
        ([, { type, pluginOptions }]) =>
          type === 'password' || pluginOptions?.workflow?.sensitive === true
      )
      .map(([name]) => name)
  );

interface ScopedTypes {
  of: (uid: string) => { attribute: string } | undefined;
}

/** How the trail follows a type; undefined: not at all. */
export const watchedOf = (strapi: Core.Strapi, uid: string): Watched | undefined => {
  const type = strapi.contentTypes[uid as never] as ContentType | undefined;
  if (!type || STOCK.includes(type.plugin ?? '') || uid.startsWith('strapi::')) return undefined;
  const governed = service(strapi, 'governed').of(uid);
  const scoped = strapi.plugin('sites').service<ScopedTypes>('scopedTypes').of(uid);
  const hasDrafts = type.options?.draftAndPublish === true;
  return {
    uid,
    kind: hasDrafts ? 'content' : 'settings',
    hasDrafts,
    site:
      scoped?.attribute ?? governed?.site ?? ('siteCode' in type.attributes ? 'siteCode' : null),
    title: governed?.title ?? TITLES.find((name) => name in type.attributes) ?? null,
    organ: governed?.organ ?? ('organ' in type.attributes ? 'organ' : null),
    sensitive: sensitiveOf(type.attributes),
  };
};
