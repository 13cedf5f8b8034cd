import type { StrapiApp } from '@strapi/strapi/admin';

type CustomField = Parameters<StrapiApp['customFields']['register']>[0];

/** The input of `plugin::disclosure.area-code`. */
export const areaCodeField = {
  name: 'area-code',
  pluginId: 'disclosure',
  type: 'string',
  intlLabel: { id: 'disclosure.field.area-code.label', defaultMessage: 'Area' },
  intlDescription: {
    id: 'disclosure.field.area-code.description',
    defaultMessage: 'An area, chosen by its name',
  },
  components: { Input: () => import('./inputs/area-input') },
} as CustomField;
