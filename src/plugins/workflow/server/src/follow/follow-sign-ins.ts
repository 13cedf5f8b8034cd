import type { Core } from '@strapi/strapi';
import type { AuditActor } from '../../../contracts/audit';
import { nameOf } from '../services/audit/current-actor';
import { service } from '../services/service';

interface Person {
  id: number;
  firstname?: string | null;
  lastname?: string | null;
  username?: string;
}

/** Somebody who has one post only signs in for its site; others for none in particular. */
const siteOf = async (strapi: Core.Strapi, user: Person): Promise<string | null> => {
  const posts = (await strapi.db.query('plugin::sites.appointment').findMany({
    select: ['siteCode'],
    where: { user: { id: user.id } },
    limit: 2,
  })) as { siteCode: string }[];
  return posts.length === 1 ? (posts[0]?.siteCode ?? null) : null;
};

/** What an address is told by where nobody has it: enough to recognize one's own. */
const masked = (email: string): string => email.replace(/^(.{0,2})[^@]*/u, '$1***');

/** Who signs in and out of the admin, and who tries to. */
export const followSignIns = (strapi: Core.Strapi): void => {
  const address = (): string | null => strapi.requestContext.get()?.request.ip ?? null;

  const write = async (
    action: string,
    { person, name, reason }: { person: Person | null; name?: string; reason?: string }
  ): Promise<void> => {
    const actor: AuditActor = {
      id: person?.id ?? null,
      name: person ? nameOf(person) : (name ?? ''),
      address: address(),
    };
    await service(strapi, 'audit').write(null, {
      kind: 'sign-in',
      action,
      siteCode: person && (await siteOf(strapi, person)),
      actor,
      reason: reason ?? null,
    });
  };

  /** Nobody waits for listeners: what fails here must not end the process. */
  const listen = <Event>(name: string, tell: (event: Event) => Promise<void>): void => {
    strapi.eventHub.on(name, async (event: unknown) => {
      try {
        await tell(event as Event);
      } catch (error) {
        strapi.log.error(
          `审计日志未记录登录 audit: ${name} was not recorded: ${error instanceof Error ? error.message : String(error)}`
        );
      }
    });
  };

  listen<{ user: Person }>('admin.auth.success', ({ user }) => write('sign_in', { person: user }));
  listen<{ user: Person }>('admin.logout', ({ user }) => write('sign_out', { person: user }));
  listen<{ error?: Error }>('admin.auth.error', async ({ error }) => {
    const body = (
      strapi.requestContext.get()?.request as { body?: { email?: unknown } } | undefined
    )?.body;
    const email = typeof body?.email === 'string' ? body.email.slice(0, 320).toLowerCase() : '';
    const person = (await strapi.db.query('admin::user').findOne({
      select: ['id', 'firstname', 'lastname', 'username'],
      where: { email },
    })) as Person | null;
    await write('sign_in_failed', {
      person,
      name: masked(email),
      ...(error && { reason: error.message }),
    });
  });
};
