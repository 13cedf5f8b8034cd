import { createAudit } from './audit';
import { createAuditSealer } from './audit-sealer';

export const services = {
  audit: createAudit,
  auditSealer: createAuditSealer,
};
