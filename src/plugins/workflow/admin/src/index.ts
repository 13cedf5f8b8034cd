import type { StrapiApp } from '@strapi/strapi/admin';

export default {
  register(app: StrapiApp) {
    app.registerPlugin({ id: 'workflow', name: 'workflow' });
  },

  bootstrap() {},

  registerTrads({ locales }: { locales: string[] }) {
    return Promise.all(
      locales.map(async (locale) => {
        switch (locale) {
          case 'zh-Hans':
            return { locale, data: (await import('./translations/zh-Hans.json')).default };
          case 'en':
            return { locale, data: (await import('./translations/en.json')).default };
          default:
            return { locale, data: {} };
        }
      })
    );
  },
};
