import { createAudit } from './audit';
import { createAuditChain } from './audit-chain';
import { createAuditInstallation } from './audit-installation';
import { createAuditRetention } from './audit-retention';
import { createAuditSealer } from './audit-sealer';
import { createEvaluations } from './evaluations';
import { createFreshnessRules } from './freshness-rules';
import { createGate } from './gate';
import { createGoverned } from './governed';
import { createCommands } from './commands';
import { createJobs } from './jobs';
import { createNotices } from './notices';
import { createScheduleRunner } from './schedule-runner';
import { createSchedules } from './schedules';
import { createVersionThinning } from './version-thinning';
import { createVersions } from './versions';
import { createWithdrawals } from './withdrawals';

export const services = {
  audit: createAudit,
  auditChain: createAuditChain,
  auditInstallation: createAuditInstallation,
  auditRetention: createAuditRetention,
  auditSealer: createAuditSealer,
  evaluations: createEvaluations,
  freshnessRules: createFreshnessRules,
  gate: createGate,
  governed: createGoverned,
  commands: createCommands,
  jobs: createJobs,
  notices: createNotices,
  schedules: createSchedules,
  scheduleRunner: createScheduleRunner,
  versionThinning: createVersionThinning,
  versions: createVersions,
  withdrawals: createWithdrawals,
};
