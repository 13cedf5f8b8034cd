import { CheckCircle, ChartCircle, Clock, ClockCounterClockwise } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { addActions } from './actions/add-actions';
import { labelColumns } from './hooks/label-columns';
import { addPanels } from './panels/add-panels';
import { customFields } from './custom-fields';

const TASKS = 'plugins/workflow/tasks';

export default {
  register(app: StrapiApp) {
    app.customFields.register(customFields);
    app.addMenuLink({
      to: TASKS,
      icon: CheckCircle,
      intlLabel: { id: 'workflow.tasks.title', defaultMessage: 'Waiting for me' },
      permissions: [],
      position: 1,
      Component: () => import('./pages/tasks/tasks-page'),
    });
    app.addMenuLink({
      to: 'plugins/workflow/figures',
      icon: ChartCircle,
      intlLabel: { id: 'workflow.figures.title', defaultMessage: 'Supervision' },
      permissions: [{ action: 'plugin::workflow.audit.read', subject: null }],
      position: 5,
      Component: () => import('./pages/figures/figures-page'),
    });
    app.addMenuLink({
      to: 'plugins/workflow/audit',
      icon: ClockCounterClockwise,
      intlLabel: { id: 'workflow.audit.title', defaultMessage: 'Audit trail' },
      permissions: [{ action: 'plugin::workflow.audit.read', subject: null }],
      position: 8,
      Component: () => import('./pages/audit/audit-page'),
    });
    app.router.addRoute({
      path: 'plugins/workflow/versions/:uid/:documentId',
      lazy: async () => ({
        Component: (await import('./pages/comparison/comparison-page')).default,
      }),
    });
    app.widgets.register((widgets) => [
      {
        id: 'tasks',
        pluginId: 'workflow',
        icon: CheckCircle,
        title: { id: 'workflow.tasks.widget.title', defaultMessage: 'Waiting for me' },
        link: {
          label: { id: 'workflow.tasks.widget.all', defaultMessage: 'See all' },
          href: `/${TASKS}`,
        },
        component: async () => (await import('./widgets/tasks-widget')).TasksWidget,
      },
      ...widgets,
      {
        id: 'evaluations',
        pluginId: 'workflow',
        icon: Clock,
        title: { id: 'workflow.due.widget.title', defaultMessage: 'To evaluate' },
        link: {
          label: { id: 'workflow.due.widget.all', defaultMessage: 'See all' },
          href: `/${TASKS}?tab=due`,
        },
        component: async () => (await import('./widgets/evaluations-widget')).EvaluationsWidget,
      },
    ]);
    app.registerPlugin({ id: 'workflow', name: 'workflow' });
  },

  bootstrap(app: Pick<StrapiApp, 'getPlugin' | 'registerHook'>) {
    app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', labelColumns);
    addActions(app);
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
