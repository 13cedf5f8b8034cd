import type { Core, UID } from '@strapi/strapi';
import type { GovernedOptions, GovernedType } from '../domain/governed-type';

/** The content types that go out only when approved. */
export const createGoverned = ({ strapi }: { strapi: Core.Strapi }) => {
  const types = new Map<string, GovernedType>();

  return {
    /**
     * Puts a content type with draft and publish under approval. To be called in `register`.
     *
     * @example strapi.plugin('workflow').service('governed').add('plugin::disclosure.item', {
     *   title: 'title', derived: ['slug'] })
     */
    add(uid: string, options: GovernedOptions): void {
      types.set(uid, {
        uid,
        title: options.title,
        site: options.site ?? 'siteCode',
        organ: options.organ ?? null,
        derived: options.derived,
        evaluateOn: options.evaluateOn ?? null,
        requires: options.requires ?? [],
      });
      const type = strapi.contentType(uid as UID.ContentType);
      // the content manager hands this to the panel, which keeps its own ways to publish out of sight
      Object.assign(type, {
        pluginOptions: { ...type.pluginOptions, workflow: { governed: true } },
      });
    },

    of: (uid: string): GovernedType | undefined => types.get(uid),

    all: (): GovernedType[] => [...types.values()],
  };
};
