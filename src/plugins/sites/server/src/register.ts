import type { Core } from '@strapi/strapi';
import { registerCustomFields } from './custom-fields';
import { describeForms } from './describe-forms';
import { registerReach } from './register-reach';
import { organResource } from './resources/organ-resource';
import { siteResource } from './resources/site-resource';
import { guardWrites } from './writes/guard-writes';

export const register = ({ strapi }: { strapi: Core.Strapi }) => {
  registerCustomFields(strapi);
  describeForms(strapi);
  registerReach(strapi);
  guardWrites(strapi);
  const resources = strapi.plugin('delivery').service('resources');
  resources.define(siteResource(strapi));
  resources.define(organResource(strapi));
};
