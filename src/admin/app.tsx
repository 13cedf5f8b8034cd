import type { StrapiApp } from '@strapi/strapi/admin';

export default {
  config: { locales: ['zh-Hans'], tutorials: false, notifications: { releases: false } },
  bootstrap(_app: StrapiApp) {},
};
