import type { StrapiApp } from '@strapi/strapi/admin';
import type { ComponentType } from 'react';
import { customFields } from './custom-fields';
import { groupFields } from './hooks/group-fields';
import { labelColumns } from './hooks/label-columns';
import { GroupHeading } from './inputs/group-heading';
import { GROUP_HEADING } from './inputs/group-heading-type';

export default {
  register(app: StrapiApp) {
    app.customFields.register(customFields);
    app.addFields({ type: GROUP_HEADING, Component: GroupHeading as ComponentType });
    app.registerPlugin({ id: 'sites', name: 'sites' });
  },

  bootstrap(app: Pick<StrapiApp, 'registerHook'>) {
    app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', groupFields);
    app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', labelColumns);
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
