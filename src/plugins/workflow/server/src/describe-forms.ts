import type { Core } from '@strapi/strapi';
import labels from '../../admin/src/translations/zh-Hans.json';
import { forms } from './forms';

/** Hands this plugin's forms to the content manager. */
export const describeForms = (strapi: Core.Strapi): void => {
  const service = strapi.plugin('sites').service('forms');
  for (const [uid, form] of Object.entries(forms)) {
    service.describe(uid, form, labels);
  }
};
