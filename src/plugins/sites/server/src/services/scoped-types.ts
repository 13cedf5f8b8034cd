import type { Core } from '@strapi/strapi';
import { CONTENT_GRANTS, REFERENCE_GRANTS, type ScopedType } from '../domain/scoped-type';

/** The content types whose rows belong to a site: reach is enforced on these, and on nothing else. */
export const createScopedTypes = (_context: { strapi: Core.Strapi }) => {
  const types = new Map<string, ScopedType>();

  return {
    /**
     * Puts a content type under the rules of reach: conditions, roles, write guard and pickers.
     * To be called in `register`.
     *
     * @example strapi.plugin('sites').service('scopedTypes').add('plugin::disclosure.item')
     */
    add(uid: string, options: Partial<Omit<ScopedType, 'uid'>> = {}): void {
      types.set(uid, {
        uid,
        attribute: options.attribute ?? 'siteCode',
        national: options.national ?? false,
        grants: options.grants ?? CONTENT_GRANTS,
        editable: options.editable ?? null,
      });
    },

    /** As `add`, for what the site's administrator keeps and the others only read. */
    addReference(uid: string, options: Partial<Omit<ScopedType, 'uid' | 'grants'>> = {}): void {
      this.add(uid, { ...options, grants: REFERENCE_GRANTS });
    },

    of: (uid: string): ScopedType | undefined => types.get(uid),

    all: (): ScopedType[] => [...types.values()],
  };
};
