import type { StrapiApp } from '@strapi/strapi/admin';

/** The input of a procedure's steps; `server/src/register.ts` registers its other half. */
export const stepsField = {
  name: 'steps',
  pluginId: 'workflow',
  type: 'json',
  intlLabel: { id: 'workflow.field.steps.label', defaultMessage: 'Steps' },
  intlDescription: {
    id: 'workflow.field.steps.description',
    defaultMessage: 'Steps of a procedure',
  },
  components: { Input: () => import('./inputs/steps-input') },
} as unknown as Parameters<StrapiApp['customFields']['register']>[0];
