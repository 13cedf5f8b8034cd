import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { parseListQuery, parseQuery, detailParameters, viewParameters } from '../domain/parameters';
import { PublicError } from '../domain/public-error';
import type { Resource, View } from '../domain/resource';
import { service } from '../services/service';
import { answer } from './answer';

const queryOf = (ctx: Context) => new URLSearchParams(ctx.querystring);

/** `GET /api/sites…`: parse, ask the reader, shape (`api.md` § Read). */
export const createReadController = ({ strapi }: { strapi: Core.Strapi }) => {
  const reader = () => service(strapi, 'reader');

  const list = async (ctx: Context, resource: Resource, siteCode: string | null) => {
    const parameters = parseListQuery(resource, queryOf(ctx));
    const page = await reader().page(resource, siteCode, { ...parameters, shape: 'summary' });
    answer(ctx, {
      data: await reader().withReferences(resource, page.rows, resource.listLinks ?? []),
      meta: {
        nextCursor: page.nextCursor,
        ...(page.total === undefined ? {} : { total: page.total }),
      },
      tags: [...(siteCode ? [`site:${siteCode}`] : []), `resource:${resource.name}`],
    });
  };

  const detail = async (
    ctx: Context,
    resource: Resource,
    { siteCode, key }: { siteCode: string; key: string }
  ) => {
    const { locale } = parseQuery(detailParameters, queryOf(ctx));
    const row = await reader().find(resource, siteCode, { key, locale });
    if (row.former) {
      const address = ctx.path.slice(0, ctx.path.lastIndexOf('/') + 1);
      ctx.status = 301;
      ctx.redirect(`${address}${encodeURIComponent(row.slug ?? row.document_id)}${ctx.search}`);
      return;
    }
    const [data] = await reader().withReferences(
      resource,
      [row],
      Object.keys(resource.links ?? {})
    );
    answer(ctx, {
      data,
      meta: { locale: row.locale === '*' ? null : row.locale },
      tags: [
        `site:${siteCode}`,
        `resource:${resource.name}`,
        `${resource.singular}:${row.document_id}`,
      ],
    });
  };

  const show = async (ctx: Context, view: View, siteCode: string) => {
    const { locale, scope, ...params } = parseQuery(viewParameters(view.params), queryOf(ctx));
    await reader().requireSite(siteCode);
    const data = await view.load({
      siteCode,
      scope,
      locale: locale ?? null,
      params,
      now: new Date(),
    });
    answer(ctx, {
      data: view.output.parse(data),
      meta: {},
      tags: [`site:${siteCode}`, ...view.dependsOn.map((name) => `resource:${name}`)],
    });
  };

  const known = <Found>(found: Found | undefined, name: string): Found => {
    if (!found) throw new PublicError('not_found', { path: name.slice(0, 100) });
    return found;
  };

  const param = (ctx: Context, name: string): string => String(ctx['params'][name]);

  return {
    sites: (ctx: Context) => {
      const { resources } = { resources: service(strapi, 'resources') };
      return list(ctx, known(resources.get('sites'), 'sites'), null);
    },

    site: (ctx: Context) => {
      const siteCode = param(ctx, 'site');
      const resource = known(service(strapi, 'resources').get('sites'), 'sites');
      return detail(ctx, resource, { siteCode, key: siteCode });
    },

    resource: (ctx: Context) => {
      const resources = service(strapi, 'resources');
      const name = param(ctx, 'resource');
      const view = resources.view(name);
      if (view) return show(ctx, view, param(ctx, 'site'));
      return list(ctx, known(belowSite(resources.get(name)), name), param(ctx, 'site'));
    },

    document: (ctx: Context) => {
      const name = param(ctx, 'resource');
      const resource = known(belowSite(service(strapi, 'resources').get(name)), name);
      return detail(ctx, resource, { siteCode: param(ctx, 'site'), key: param(ctx, 'id') });
    },
  };
};

const belowSite = (resource: Resource | undefined) =>
  resource?.name === 'sites' ? undefined : resource;
