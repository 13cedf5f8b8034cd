import type { Core } from '@strapi/strapi';

export const destroy = (_context: { strapi: Core.Strapi }) => {};
