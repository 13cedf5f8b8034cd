import type { Core } from '@strapi/strapi';
import type { Actor } from '../../domain/approval/refusals';
import { nameOf } from '../audit/current-actor';

/** An admin user as a request knows him. */
export interface ActingUser {
  id: number;
  firstname?: string | null;
  lastname?: string | null;
  username?: string;
  roles?: { code: string }[];
}

export type NamedActor = Actor & { readonly name: string };

export const toActor = (user: ActingUser): NamedActor => ({
  id: user.id,
  name: nameOf(user),
  roles: (user.roles ?? []).map(({ code }) => code),
});

/** A user with his roles, read where the caller has not brought them. */
export const actorOf = async (strapi: Core.Strapi, user: ActingUser): Promise<NamedActor> => {
  if (user.roles) return toActor(user);
  const found = (await strapi.db
    .query('admin::user')
    .findOne({ where: { id: user.id }, populate: ['roles'] })) as ActingUser | null;
  return toActor(found ?? { ...user, roles: [] });
};
