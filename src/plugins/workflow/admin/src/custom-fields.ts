import type { StrapiApp } from '@strapi/strapi/admin';

type CustomField = Parameters<StrapiApp['customFields']['register']>[0];

const field = (
  name: string,
  type: 'string' | 'json' | 'enumeration',
  Input: () => Promise<{ default: unknown }>
) => ({
  name,
  pluginId: 'workflow',
  type,
  intlLabel: { id: `workflow.field.${name}.label`, defaultMessage: name },
  intlDescription: { id: `workflow.field.${name}.description`, defaultMessage: name },
  components: { Input },
});

/** The inputs of the fields that `server/src/custom-fields.ts` registers: those of a procedure. */
export const customFields = [
  field('steps', 'json', () => import('./inputs/steps-input')),
  field('two-person', 'enumeration', () => import('./inputs/two-person-input')),
  field('governed-type', 'string', () => import('./inputs/governed-type-input')),
] as CustomField;
