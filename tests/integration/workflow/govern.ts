import type { Core } from '@strapi/strapi';
import type { createGoverned } from '../../../src/plugins/workflow/server/src/services/governed';

type Governed = ReturnType<typeof createGoverned>;

export const RECORD = 'plugin::disclosure.record';

/** Until the plugin that has the type says so itself. */
export const govern = (strapi: Core.Strapi): void =>
  strapi
    .plugin('workflow')
    .service<Governed>('governed')
    .add(RECORD, { title: 'title', derived: [], evaluateOn: 'reviewOn' });
