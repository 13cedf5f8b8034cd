import type { StrapiApp } from '@strapi/strapi/admin';
import { speakChineseFirst } from './speak-chinese-first';

export default {
  config: { locales: ['zh-Hans'], tutorials: false, notifications: { releases: false } },
  register(app: StrapiApp) {
    speakChineseFirst(app);
  },
  bootstrap() {},
};
