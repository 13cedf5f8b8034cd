import createRouter, { type Instance, type HTTPVersion } from 'find-my-way';
import type { Context } from 'koa';
import { languageOf } from '../domain/error-messages';
import { parseQuery } from '../domain/parameters';
import { PublicError } from '../domain/public-error';
import { requestKey } from '../domain/request-key';
import type { Endpoint } from '../endpoints/endpoint';
import type { Asked } from './asked';

/** Keys of documents are the longest segments: an index number, a slug. */
const LONGEST_SEGMENT = 500;

const nothing = () => undefined;

const unknownAddress = (path: string): Asked => ({
  name: 'unknown',
  cost: 'read',
  key: null,
  answer: () => Promise.reject(new PublicError('not_found', { path: path.slice(0, 200) })),
});

/**
 * Finds the endpoint a `GET` or `HEAD` below the API's prefix is for.
 *
 * @throws PublicError `method_not_allowed`
 */
export const createRestDoor = (prefix: string, endpoints: readonly Endpoint[]) => {
  const router: Instance<HTTPVersion.V1> = createRouter({
    ignoreTrailingSlash: true,
    maxParamLength: LONGEST_SEGMENT,
  });
  for (const endpoint of endpoints)
    router.on('GET', `${prefix}${endpoint.path}`, nothing, endpoint);
  const belongsToSites = new RegExp(`^${prefix}/sites(/|$)`);

  return (ctx: Context): Asked | undefined => {
    if (!ctx.path.startsWith(prefix)) return undefined;
    const reads = ctx.method === 'GET' || ctx.method === 'HEAD';
    const found = router.find('GET', ctx.path);
    if (!found)
      return reads && belongsToSites.test(ctx.path) ? unknownAddress(ctx.path) : undefined;
    if (!reads) {
      ctx.set('Allow', 'GET, HEAD');
      throw new PublicError('method_not_allowed');
    }
    const endpoint = found.store as Endpoint;
    return {
      name: endpoint.name,
      cost: endpoint.cost,
      key: endpoint.cost === 'export' ? null : requestKey(ctx.path, ctx.querystring),
      answer: () =>
        endpoint.handle({
          path: found.params as Record<string, string>,
          parameters: parseQuery(endpoint.parameters, new URLSearchParams(ctx.querystring)),
          url: new URL(ctx.url, 'http://localhost'),
          language: languageOf(ctx.get('Accept-Language') || undefined),
          now: new Date(),
        }),
    };
  };
};
