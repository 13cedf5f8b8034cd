import { ChartPie, Clock, Upload } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { areaCodeField } from './area-code-field';
import { labelAreaColumns } from './hooks/label-area-columns';
import { addPanels } from './panels/add-panels';

const page = (path: string, label: string, actions: string[] = []) => ({
  to: `plugins/disclosure/${path}`,
  intlLabel: { id: `disclosure.${path}.title`, defaultMessage: label },
  permissions: actions.map((action) => ({ action, subject: null })),
});

export default {
  register(app: StrapiApp) {
    app.customFields.register(areaCodeField);
    app.addMenuLink({
      ...page('import', 'Import a catalogue', ['plugin::disclosure.catalogue.import']),
      icon: Upload,
      position: 3,
      Component: () => import('./pages/import/import-page'),
    });
    app.addMenuLink({
      ...page('coverage', 'Coverage'),
      icon: ChartPie,
      position: 4,
      Component: () => import('./pages/coverage/coverage-page'),
    });
    const due = {
      id: 'due',
      pluginId: 'disclosure',
      icon: Clock,
      title: { id: 'disclosure.due.title', defaultMessage: 'Due and overdue' },
      link: {
        label: { id: 'disclosure.due.all', defaultMessage: 'See the coverage' },
        href: '/plugins/disclosure/coverage',
      },
      component: async () => (await import('./widgets/due-widget')).DueWidget,
    };
    // what cannot wait comes first
    app.widgets.register((widgets) => [due, ...widgets]);
    app.registerPlugin({ id: 'disclosure', name: 'disclosure' });
  },

  bootstrap(app: Pick<StrapiApp, 'getPlugin' | 'registerHook'>) {
    app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', labelAreaColumns);
    addPanels(app);
  },

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
