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
   * @example strapi.plugin('sites').service('forms').describe('plugin::sites.organ', organForm)
   */
  describe(uid: UID.ContentType, form: Form): void {
    const type = strapi.contentType(uid);
    Object.assign(type, {
      config: formConfig(form),
      pluginOptions: { ...type.pluginOptions, sites: { groups: fieldGroups(form) } },
    });
  },
});
