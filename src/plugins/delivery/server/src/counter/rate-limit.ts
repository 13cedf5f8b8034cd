import type { Context } from 'koa';
import { LRUCache } from 'lru-cache';
import type { Config } from '../config';
import { spend, type Budget } from '../domain/budget';
import { clientOf } from '../domain/client-address';
import { PublicError } from '../domain/public-error';
import type { Cost } from '../endpoints/endpoint';
import type { ApiTokens } from '../services/api-tokens';

const MINUTE = 60_000;

/** Points each kind of work costs. */
const POINTS: Record<Cost, number> = { read: 1, search: 3, export: 30 };

/** Clients remembered: who floods us from more addresses than these makes us forget, not grow. */
const CLIENTS = 50_000;

const LONGEST_TOKEN = 1_000;

const bearerOf = (ctx: Context): string | undefined => {
  const token = /^Bearer ([\w.~+/=-]+)$/iu.exec(ctx.get('Authorization'))?.[1];
  return token && token.length <= LONGEST_TOKEN ? token : undefined;
};

export interface RateLimitOptions {
  settings: Config['rateLimit'];
  addressOf: (ctx: Context) => string;
  tokens: ApiTokens;
  /** Told of each refusal. */
  refused: (by: 'address' | 'token') => void;
}

/**
 * Makes who asks pay for work, by address or by verified API token; on this node alone.
 *
 * @returns what to call before work is done for a request
 * @throws PublicError `rate_limited`
 */
export const createRateLimit = ({ settings, addressOf, tokens, refused }: RateLimitOptions) => {
  const budgets: Record<'address' | 'token', Budget> = {
    address: { points: settings.address, period: MINUTE },
    token: { points: settings.token, period: MINUTE },
  };
  const wholeAt = new LRUCache<string, number>({ max: CLIENTS });

  const charge = (ctx: Context, by: 'address' | 'token', [id, cost]: [string, number]): void => {
    const budget = budgets[by];
    const client = `${by} ${id}`;
    const spending = spend(budget, {
      wholeAt: wholeAt.get(client) ?? 0,
      // work dearer than the whole budget must stay possible for who has not asked for any
      cost: Math.min(cost, budget.points),
      now: performance.now(),
    });
    wholeAt.set(client, spending.wholeAt);
    ctx.set('RateLimit-Limit', String(budget.points));
    ctx.set('RateLimit-Remaining', String(spending.left));
    ctx.set('RateLimit-Reset', String(Math.ceil(spending.reset / 1_000)));
    if (spending.allowed) return;
    refused(by);
    const seconds = Math.ceil(spending.wait / 1_000);
    throw new PublicError('rate_limited', { seconds });
  };

  return async (ctx: Context, cost: Cost): Promise<void> => {
    if (!settings.enabled) return;
    const points = POINTS[cost];
    const token = bearerOf(ctx);
    let holder = token === undefined ? false : tokens.known(token);
    if (token !== undefined && holder === undefined) {
      // looking a token up is work too, and anyone can invent tokens
      charge(ctx, 'address', [clientOf(addressOf(ctx)), 1]);
      holder = await tokens.verify(token);
    }
    if (holder) charge(ctx, 'token', [holder, points]);
    else charge(ctx, 'address', [clientOf(addressOf(ctx)), points]);
  };
};
