import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import type { ResponseCache } from '../cache/response-cache';
import { createSingleFlight } from '../cache/single-flight';
import { sizeOf, storedAnswer, type StoredAnswer } from '../cache/stored-answer';
import type { StreamedAnswer } from '../domain/answer';
import type { Cost } from '../endpoints/endpoint';
import type { Traffic } from '../services/traffic';
import type { Asked } from './asked';
import type { Replay } from './replay';
import type { Clients } from './clients';
import { noted, observe } from './observe';
import { refuseMalformed } from './refuse-malformed';
import { removeLeftFiles } from './remove-left-files';
import { requestIdOf } from './request-id';
import { SECURITY_HEADERS } from './security-headers';
import { sendFailure } from './send-failure';
import { sendStored, sendStream } from './send';

/** Finds what a request asks for; undefined where it is not for this door. */
export type Door = (ctx: Context) => Asked | undefined | Promise<Asked | undefined>;

interface CounterParts {
  doors: readonly Door[];
  cache: ResponseCache;
  traffic: Traffic;
  operatorDoors: (ctx: Context) => Promise<boolean>;
  /** Whether a path belongs to the public. */
  isPublic: (path: string) => boolean;
  /** Says which pages may read; true where it has answered. */
  cors: (ctx: Context) => Promise<boolean>;
  replay: Replay;
  clients: Clients;
  /** Makes who asks pay for work. */
  limit: (ctx: Context, cost: Cost) => Promise<void>;
}

/** RFC 9211: from what is kept; made, and kept; or made while nothing may be kept. */
const CACHE_STATUS = {
  hit: 'gongkai; hit',
  miss: 'gongkai; fwd=miss',
  bypass: 'gongkai; fwd=bypass',
};

type Made = StoredAnswer | StreamedAnswer;

const isStored = (made: Made): made is StoredAnswer => 'etag' in made;

/**
 * The public side's whole way from request to answer, ahead of Strapi's own middlewares: what is
 * kept is sent as it is, what is not is made once for all who ask at that moment.
 */
export const createCounter = (
  strapi: Core.Strapi,
  { doors, cache, traffic, operatorDoors, isPublic, cors, clients, limit, replay }: CounterParts
) => {
  const once = createSingleFlight<Made>(cache.changes);

  const find = async (ctx: Context): Promise<Asked | undefined> => {
    for (const door of doors) {
      const asked = await door(ctx);
      if (asked) return asked;
    }
    return undefined;
  };

  const make = async ({ key, answer }: Asked): Promise<Made> => {
    const since = cache.moment();
    const made = await answer();
    const { body } = made;
    if (typeof body !== 'string') return { ...made, body };
    const stored = storedAnswer(made);
    if (key !== null) cache.set(key, stored, since);
    return stored;
  };

  const madeFor = async (ctx: Context, asked: Asked): Promise<Made> => {
    // closed, nobody tells this node of changes: what began before one must not be shared after it
    const key = cache.isOpen() ? asked.key : null;
    const underWay = key === null ? undefined : once.current(key);
    // who joins costs nothing, and is not refused with him who began
    if (underWay) {
      noted(ctx).cache = 'joined';
      return underWay;
    }
    await limit(ctx, asked.cost);
    return key === null ? make(asked) : once.run(key, () => make(asked));
  };

  const answer = async (ctx: Context, asked: Asked): Promise<void> => {
    const kept = asked.key === null ? undefined : cache.get(asked.key);
    const result = resultOf(asked, kept !== undefined);
    Object.assign(noted(ctx), { door: asked.name, cache: result });
    ctx.set('Cache-Status', CACHE_STATUS[result]);
    const made = kept ?? (await madeFor(ctx, asked));
    if (!isStored(made)) return sendStream(ctx, made);
    const before = sizeOf(made);
    await sendStored(ctx, made);
    if (asked.key === null) return;
    if (sizeOf(made) !== before) cache.weigh(asked.key, made);
    if (kept && ctx.status === 200) replay.record(ctx, made, { key: asked.key, name: asked.name });
  };

  const resultOf = (asked: Asked, kept: boolean): keyof typeof CACHE_STATUS => {
    if (kept) return 'hit';
    return asked.key !== null && cache.isOpen() ? 'miss' : 'bypass';
  };

  /** @returns whether it was for the public side, and is answered */
  const serve = async (ctx: Context): Promise<boolean> => {
    if (!isPublic(ctx.path)) return operatorDoors(ctx);
    noted(ctx).door = 'public';
    try {
      refuseMalformed(ctx);
      if (await cors(ctx)) return true;
      const asked = await find(ctx);
      if (!asked) return false;
      ctx.set(SECURITY_HEADERS);
      await answer(ctx, asked);
    } catch (error) {
      ctx.set(SECURITY_HEADERS);
      sendFailure(strapi, ctx, error);
    }
    return true;
  };

  return async (ctx: Context, next: Next): Promise<void> => {
    observe(ctx, traffic, requestIdOf(ctx, clients.hasTrustedPeer(ctx)));
    if (await serve(ctx)) return;
    clients.tell(ctx);
    try {
      await next();
    } finally {
      await removeLeftFiles(strapi, ctx);
    }
  };
};
