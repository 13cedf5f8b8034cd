import type { StrapiApp } from '@strapi/strapi/admin';

type CustomField = Parameters<StrapiApp['customFields']['register']>[0];

const field = (
  name: string,
  type: 'string' | 'json' | 'richtext',
  Input: () => Promise<{ default: unknown }>
) => ({
  name,
  pluginId: 'sites',
  type,
  intlLabel: { id: `sites.field.${name}.label`, defaultMessage: name },
  intlDescription: { id: `sites.field.${name}.description`, defaultMessage: name },
  components: { Input },
});

/** The inputs of the fields that `server/src/custom-fields.ts` registers. */
export const customFields = [
  field('term', 'string', () => import('./inputs/term-input')),
  field('terms', 'json', () => import('./inputs/terms-input')),
  field('strings', 'json', () => import('./inputs/strings-input')),
  field('site-code', 'string', () => import('./inputs/site-input')),
  field('html', 'richtext', () => import('./inputs/html-input')),
] as CustomField;
