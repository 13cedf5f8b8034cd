import type { Core } from '@strapi/strapi';
import { holdsStep, isSamePerson } from '../../domain/approval/refusals';
import type { Round } from '../../domain/approval/round';
import { toActor, type ActingUser, type NamedActor } from './actor';

interface Appointment {
  user: ActingUser | null;
}

/** Who is appointed to the site, holds the step that waits, and may take it. By name. */
export const handlersOf = async (
  strapi: Core.Strapi,
  round: Round,
  siteCode: string | null
): Promise<NamedActor[]> => {
  const roles = round.steps[round.step]?.roles ?? [];
  if (siteCode === null || roles.length === 0) return [];
  const path = (await strapi.plugin('sites').service('tree').pathOf(siteCode)) as string[];
  const codes = roles.flatMap((role) => [role, `gongkai-${role}`]);
  const found = (await strapi.db.query('plugin::sites.appointment').findMany({
    where: {
      $or: [{ siteCode }, { subtree: true, siteCode: { $in: path } }],
      user: { isActive: true, blocked: { $ne: true }, roles: { code: { $in: codes } } },
    },
    populate: { user: { populate: { roles: true } } },
    limit: 500,
  })) as Appointment[];
  const people = new Map(
    found.flatMap(({ user }) => (user ? [[user.id, toActor(user)] as const] : []))
  );
  return [...people.values()]
    .filter((person) => holdsStep(roles, person) && !isSamePerson(round, person))
    .sort((a, b) => a.name.localeCompare(b.name, 'zh'));
};
