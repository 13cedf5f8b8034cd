import type { Core } from '@strapi/strapi';
import type { AuditActor } from '../../../../contracts/audit';

interface State {
  user?: { id: number; firstname?: string | null; lastname?: string | null; username?: string };
  auth?: {
    strategy?: { name?: string };
    credentials?: { id: number | string; name?: string } | null;
  };
}

/** A person's name as it is written in Chinese, family name first where both are given. */
export const nameOf = ({ firstname, lastname, username }: NonNullable<State['user']>): string =>
  [lastname, firstname].filter(Boolean).join('') || username || '';

/** Who makes the current request; null where there is none: a job, a command, the server's own start. */
export const currentActor = (strapi: Core.Strapi): AuditActor | null => {
  const ctx = strapi.requestContext.get();
  if (!ctx) return null;
  const { user, auth } = ctx.state as State;
  // the counter has told Koa which proxies' word to take
  const address = ctx.request.ip || null;
  if (user && auth?.strategy?.name === 'admin') return { id: user.id, name: nameOf(user), address };
  const token = auth?.credentials;
  if (token && auth.strategy?.name?.includes('token')) {
    return { id: `token:${token.id}`, name: token.name ?? '', address };
  }
  return { id: null, name: '', address };
};
