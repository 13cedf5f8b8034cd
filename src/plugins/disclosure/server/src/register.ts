import type { Core } from '@strapi/strapi';

export const register = ({ strapi }: { strapi: Core.Strapi }) => {
  strapi.customFields.register({
    name: 'area-code',
    plugin: 'disclosure',
    type: 'string',
    inputSize: { default: 6, isResizable: true },
  });
};
