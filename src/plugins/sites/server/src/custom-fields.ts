import type { Core } from '@strapi/strapi';

/** Fields that show Chinese labels where Strapi would show raw keys; their inputs are in `admin/`. */
export const registerCustomFields = (strapi: Core.Strapi) => {
  strapi.customFields.register([
    { name: 'term', plugin: 'sites', type: 'string', inputSize: { default: 6, isResizable: true } },
    { name: 'terms', plugin: 'sites', type: 'json', inputSize: { default: 12, isResizable: true } },
    {
      name: 'strings',
      plugin: 'sites',
      type: 'json',
      inputSize: { default: 6, isResizable: true },
    },
    {
      name: 'site-code',
      plugin: 'sites',
      type: 'string',
      inputSize: { default: 6, isResizable: true },
    },
    {
      name: 'html',
      plugin: 'sites',
      type: 'richtext',
      inputSize: { default: 12, isResizable: false },
    },
  ]);
};
