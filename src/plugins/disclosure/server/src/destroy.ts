import type { Core } from '@strapi/strapi';

export const destroy = ({ strapi }: { strapi: Core.Strapi }) => {
  strapi.cron.remove('disclosureExpiry');
};
