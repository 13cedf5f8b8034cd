import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { parseListQuery, parseQuery, detailParameters, viewParameters } from '../domain/parameters';
import { PublicError } from '../domain/public-error';
import type { Resource, View } from '../domain/resource';
import { service } from '../services/service';
import { answer, CACHEABLE } from './answer';

/** To the address a document has now: the last segment of the one it no longer has is replaced. */
const redirect = (ctx: Context, key: string): void => {
  ctx.set('Cache-Control', CACHEABLE);
  ctx.status = 301;
  ctx.redirect(`${ctx.path.replace(/[^/]+\/?$/, () => encodeURIComponent(key))}${ctx.search}`);
};

const queryOf = (ctx: Context) => new URLSearchParams(ctx.querystring);

/** `GET /api/sites…`: parse, ask the reader, shape (`api.md` § Read). */
export const createReadController = ({ strapi }: { strapi: Core.Strapi }) => {
  const reader = () => service(strapi, 'reader');

  const list = async (ctx: Context, resource: Resource, siteCode: string | null) => {
    const parameters = parseListQuery(resource, queryOf(ctx));
    const page = await reader().page(resource, siteCode, { ...parameters, shape: 'summary' });
    answer(ctx, {
      data: await reader().withReferences(resource, page.rows, {
        names: resource.listLinks ?? [],
        siteCode: siteCode ?? '',
        locale: parameters.locale,
      }),
      meta: {
        nextCursor: page.hasNextPage ? (page.cursors.at(-1) ?? null) : null,
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
    if (!row) throw new PublicError('not_found', { id: key.slice(0, 200) });
    if (row.former) return redirect(ctx, row.slug ?? row.document_id);
    const names = Object.keys(resource.links ?? {});
    const [data] = await reader().withReferences(resource, [row], { names, siteCode, locale });
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

  const param = (ctx: Context, name: string): string =>
    String((ctx['params'] as Record<string, string>)[name]);

  return {
    sites: (ctx: Context) => {
      const resource = known(service(strapi, 'resources').get('sites'), 'sites');
      return list(ctx, resource, null);
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
