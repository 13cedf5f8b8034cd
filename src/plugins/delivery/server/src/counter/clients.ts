import type { Context } from 'koa';
import { clientAddress, isTrusted, type Trust } from '../domain/client-address';

const FORWARDED = ['x-forwarded-for', 'x-forwarded-proto', 'x-forwarded-host'];

/** Who asks, by the word of the proxies we trust and of nobody else. */
export const createClients = (trust: Trust) => {
  const addressOf = (ctx: Context): string =>
    clientAddress(trust, ctx.req.socket.remoteAddress ?? '', ctx.get('X-Forwarded-For'));

  const hasTrustedPeer = (ctx: Context): boolean =>
    isTrusted(trust, ctx.req.socket.remoteAddress ?? '');

  return {
    addressOf,
    hasTrustedPeer,

    /** Makes the rest of the application believe the same: its limit on logins counts addresses too. */
    tell(ctx: Context): void {
      if (!hasTrustedPeer(ctx)) for (const name of FORWARDED) delete ctx.req.headers[name];
      ctx.request.ip = addressOf(ctx);
    },
  };
};

export type Clients = ReturnType<typeof createClients>;
