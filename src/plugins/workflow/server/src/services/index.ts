import { createAudit } from './audit';
import { createAuditSealer } from './audit-sealer';
import { createJobs } from './jobs';
import { createNotices } from './notices';

export const services = {
  audit: createAudit,
  auditSealer: createAuditSealer,
  jobs: createJobs,
  notices: createNotices,
};
