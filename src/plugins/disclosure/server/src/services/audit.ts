import type { Core } from '@strapi/strapi';
import type { createAudit } from '../../../../workflow/server/src/services/audit';

/** The audit trail, typed. */
export const auditOf = (strapi: Core.Strapi): ReturnType<typeof createAudit> =>
  strapi.plugin('workflow').service('audit');
