import type { StrapiApp } from '@strapi/strapi/admin';
import { speakChineseFirst } from './speak-chinese-first';
import zhHans from './translations/zh-Hans.json';

export default {
  config: {
    locales: ['zh-Hans'],
    translations: { 'zh-Hans': zhHans },
    tutorials: false,
    notifications: { releases: false },
  },
  register(app: StrapiApp) {
    speakChineseFirst(app);
  },
  bootstrap() {},
};
