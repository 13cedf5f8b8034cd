import type { Context } from 'koa';
import { ConflictError } from '../services/approval/conflict-error';

type Handler = (ctx: Context) => Promise<void>;

/** Handlers whose conflicts are answered with 409, which Strapi has no error for. */
export const withConflicts = <Handlers extends Record<string, Handler>>(
  handlers: Handlers
): Handlers =>
  Object.fromEntries(
    Object.entries(handlers).map(([name, handle]) => [
      name,
      async (ctx: Context) => {
        try {
          await handle(ctx);
        } catch (error) {
          if (!(error instanceof ConflictError)) throw error;
          const { message, details } = error;
          ctx.status = 409;
          ctx.body = { data: null, error: { status: 409, name: error.name, message, details } };
        }
      },
    ])
  ) as Handlers;
