import type { Core, UID } from '@strapi/strapi';
import type { Form } from '../../../contracts/form';
import { fieldGroups, formConfig } from '../domain/form-config';

/** How our content types look in the content manager. */
export const createForms = ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * Gives a content type its form. To be called in `register`: the content manager takes it over
   * when it first sees the type, and from then on what is stored there, changed by an operator or
   * not, is what counts.
   *
   * @param labels Chinese labels by their id in the panel. The panel translates most labels itself;
   *   its filters and column menus show what is stored.
   * @example strapi.plugin('sites').service('forms').describe('plugin::sites.organ', organForm, labels)
   */
  describe(uid: UID.ContentType, form: Form, labels: Readonly<Record<string, string>>): void {
    const type = strapi.contentType(uid);
    const ownLabels = Object.keys(type.attributes).flatMap((name) => {
      const label = labels[`content-manager.content-types.${uid}.${name}`];
      return label ? [[name, label] as const] : [];
    });
    Object.assign(type, {
      config: formConfig(form, ownLabels),
      pluginOptions: { ...type.pluginOptions, sites: { groups: fieldGroups(form) } },
    });
  },
});
