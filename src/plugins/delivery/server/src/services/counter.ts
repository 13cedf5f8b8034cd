import type { Context, Next } from 'koa';

type Counter = (ctx: Context, next: Next) => Promise<void>;

/** Where the counter will stand: ahead of Strapi's middlewares, before what it serves is declared. */
export const createCounterPlace = () => {
  let counter: Counter = (_ctx, next) => next() as Promise<void>;
  return {
    open(opened: Counter): void {
      counter = opened;
    },
    serve: (ctx: Context, next: Next): Promise<void> => counter(ctx, next),
  };
};
