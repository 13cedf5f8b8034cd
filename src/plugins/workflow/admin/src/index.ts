import { ClockCounterClockwise } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';

export default {
  register(app: StrapiApp) {
    app.addMenuLink({
      to: 'plugins/workflow/audit',
      icon: ClockCounterClockwise,
      intlLabel: { id: 'workflow.audit.title', defaultMessage: 'Audit trail' },
      permissions: [{ action: 'plugin::workflow.audit.read', subject: null }],
      position: 8,
      Component: () => import('./pages/audit/audit-page'),
    });
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
