import type { Core } from '@strapi/strapi';

export const register = (_context: { strapi: Core.Strapi }) => {};
