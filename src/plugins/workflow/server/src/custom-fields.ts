import type { Core } from '@strapi/strapi';

/** Fields of a procedure that show names where Strapi would show raw keys; their inputs are in `admin/`. */
export const registerCustomFields = (strapi: Core.Strapi): void => {
  strapi.customFields.register([
    {
      name: 'steps',
      plugin: 'workflow',
      type: 'json',
      inputSize: { default: 12, isResizable: false },
    },
    {
      name: 'two-person',
      plugin: 'workflow',
      type: 'enumeration',
      inputSize: { default: 6, isResizable: true },
    },
    {
      name: 'governed-type',
      plugin: 'workflow',
      type: 'string',
      inputSize: { default: 6, isResizable: true },
    },
  ]);
};
