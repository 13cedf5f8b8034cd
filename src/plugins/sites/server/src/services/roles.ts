import type { Core, UID } from '@strapi/strapi';
import { IN_REACH } from '../conditions';
import {
  permissionsOn,
  readingOf,
  roleCode,
  ROLES,
  uploadPermissions,
  type Permission,
} from '../domain/roles';
import { ROLE_NAMES, type RoleName } from '../domain/scoped-type';
import { service } from './service';

const ROLE = 'admin::role';
// Of every type, and nobody's to grant.
const INTERNAL = ['createdAt', 'updatedAt', 'publishedAt', 'createdBy', 'updatedBy', 'locale'];
const NATIONAL = ['plugin::sites.term', 'plugin::sites.calendar-year'];
const LOCALES = ['zh-Hans', 'en'];

interface Shape {
  attributes: Record<string, { visible?: boolean }>;
  pluginOptions?: { i18n?: { localized?: boolean } };
}

interface Granted {
  granted: string[];
}

/** The seeded roles. What was granted once is the operator's to change: it is never granted again. */
export const createRoles = ({ strapi }: { strapi: Core.Strapi }) => {
  const store = () => strapi.store({ type: 'plugin', name: 'sites', key: 'roles' });

  const granted = async (): Promise<string[]> =>
    ((await store().get({})) as Granted | null)?.granted ?? [];

  /** Strapi makes its super administrator only while there is no role at all. */
  const createRoles = async () => {
    const roles = strapi.db.query(ROLE);
    if ((await roles.count()) === 0) {
      await roles.create({
        data: {
          name: 'Super Admin',
          code: 'strapi-super-admin',
          description: 'Super Admins can access and manage all features and settings.',
        },
      });
    }
    for (const { role, name, description } of ROLES) {
      const code = roleCode(role);
      if ((await roles.count({ where: { $or: [{ code }, { name }] } })) === 0) {
        await roles.create({ data: { code, name, description } });
      }
    }
  };

  const shapeOf = async (uid: string) => {
    const { attributes, pluginOptions } = strapi.contentType(uid as UID.ContentType) as Shape;
    const fields = Object.entries(attributes)
      .filter(([name, { visible }]) => visible !== false && !INTERNAL.includes(name))
      .map(([name]) => name)
      .filter((name) => name !== 'localizations');
    if (!pluginOptions?.i18n?.localized) return { fields, locales: null };
    const found = (await strapi.db.query('plugin::i18n.locale').findMany()) as { code: string }[];
    return { fields, locales: [...new Set([...LOCALES, ...found.map(({ code }) => code)])] };
  };

  const grantOnce = async (
    key: string,
    grants: Partial<Record<RoleName, readonly Permission[]>>
  ): Promise<void> => {
    const before = await granted();
    if (before.includes(key)) return;
    await strapi.db.transaction(async () => {
      for (const role of ROLE_NAMES) {
        const permissions = grants[role] ?? [];
        const found = (await strapi.db
          .query(ROLE)
          .findOne({ where: { code: roleCode(role) } })) as { id: number } | null;
        if (!found) continue;
        for (const permission of permissions) {
          await strapi.db
            .query('admin::permission')
            .create({ data: { actionParameters: {}, ...permission, role: found.id } });
        }
      }
      await store().set({ value: { granted: [...before, key] } satisfies Granted });
    });
  };

  const forAll = (permissionsOfRole: (role: RoleName) => Permission[]) =>
    Object.fromEntries(ROLE_NAMES.map((role) => [role, permissionsOfRole(role)]));

  return {
    /**
     * Gives the seeded roles further permissions, once in the life of the database.
     *
     * @param key names the grant for good, e.g. `disclosure.import`
     * @example await roles.grantOnce('disclosure.import', { editor: [{ action: 'plugin::disclosure.import',
     *   subject: null, properties: {}, conditions: [] }] })
     */
    grantOnce,

    /** Roles, and their permissions on every type under the rules of reach. */
    async seed(): Promise<void> {
      const before = await granted();
      if (!before.includes('roles')) {
        await createRoles();
        await grantOnce('roles', {});
      }
      await grantOnce(
        'uploads',
        forAll((role) => uploadPermissions(role, IN_REACH))
      );
      for (const uid of NATIONAL.filter((one) => !before.includes(one))) {
        const { fields } = await shapeOf(uid);
        await grantOnce(
          uid,
          forAll(() => [readingOf(uid, fields)])
        );
      }
      for (const type of service(strapi, 'scopedTypes').all()) {
        if (before.includes(type.uid)) continue;
        const shape = await shapeOf(type.uid);
        await grantOnce(
          type.uid,
          forAll((role) => permissionsOn(type, shape, { role, condition: IN_REACH }))
        );
      }
    },
  };
};
