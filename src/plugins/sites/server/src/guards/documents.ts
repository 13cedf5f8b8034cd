import type { Core, UID } from '@strapi/strapi';
import type { Context } from 'koa';
import { namedDocuments } from '../domain/named-documents';
import type { Model } from '../domain/named-relations';
import { isInReach, type Reach } from '../domain/reach';
import type { ScopedType } from '../domain/scoped-type';
import { service } from '../services/service';
import { refuseClosedHops } from './closed-hops';
import { beforeRoutes, reachOfRequest } from './routes';
import { siteOutOfReach } from './write-errors';

const PICKERS = ['relations.findAvailable', 'relations.findExisting'];

/** Sites of the documents a request names, by document id or row id. */
const sitesOf = async (
  strapi: Core.Strapi,
  type: ScopedType,
  ids: readonly string[]
): Promise<(string | null)[]> => {
  const rowIds = ids.filter((id) => /^\d{1,15}$/.test(id)).map(Number);
  const rows = (await strapi.db.query(type.uid).findMany({
    select: [type.attribute],
    where: { $or: [{ documentId: { $in: [...ids] } }, { id: { $in: rowIds } }] },
  })) as Record<string, string | null>[];
  return rows.map((row) => row[type.attribute] ?? null);
};

const requireSites = (type: ScopedType, reach: Reach, sites: readonly (string | null)[]) => {
  const mayName = (site: string | null) =>
    isInReach(reach, site) || (type.national && site === null);
  if (!sites.every(mayName)) throw siteOutOfReach(type.attribute);
};

/** An entry of a site picks from that site only, also when its editor has several. */
const narrowPicker = (strapi: Core.Strapi, ctx: Context, sites: readonly (string | null)[]) => {
  delete ctx.query['populate'];
  const { model, targetField } = ctx.params as { model: UID.Schema; targetField: string };
  const attribute = (strapi.getModel(model) as unknown as Model | undefined)?.attributes[
    targetField
  ];
  const target = attribute?.target && service(strapi, 'scopedTypes').of(attribute.target);
  const [site] = sites;
  if (!target || !site) return;
  const own = { [target.attribute]: { $eq: site } };
  const allowed = target.national ? { $or: [own, { [target.attribute]: { $null: true } }] } : own;
  const asked = ctx.query['filters'];
  ctx.query = {
    ...ctx.query,
    filters: asked ? { $and: [asked, allowed] } : { $and: [allowed] },
  };
};

/**
 * Before every route of the content manager and of translations: the documents it names are in reach,
 * its filters stay within them. Counting draft relations, bulk validation, filling from another language
 * and first versions in one never ask.
 *
 * @throws PolicyError `site_out_of_reach` · ValidationError `filter_not_allowed`
 */
export const guardDocuments = (strapi: Core.Strapi): void => {
  const guard = (handler: string) => async (ctx: Context, next: () => Promise<unknown>) => {
    const reach = await reachOfRequest(strapi, ctx);
    if (!reach) return next();
    const { uid, ids } = namedDocuments({
      params: ctx.params as Record<string, unknown>,
      query: ctx.query,
      body: (ctx.request as { body?: unknown }).body,
    });
    if (uid && !reach.all) {
      refuseClosedHops(strapi, { uid, query: ctx.query });
    }
    const type = uid ? service(strapi, 'scopedTypes').of(uid) : undefined;
    const sites = type && ids.length > 0 ? await sitesOf(strapi, type, ids) : [];
    if (type) requireSites(type, reach, sites);
    if (PICKERS.includes(handler)) narrowPicker(strapi, ctx, sites);
    return next();
  };
  for (const plugin of ['content-manager', 'i18n', 'content-releases', 'review-workflows']) {
    beforeRoutes(strapi, plugin, guard);
  }
};
