import type { Core } from '@strapi/strapi';

export const bootstrap = (_context: { strapi: Core.Strapi }) => {};
