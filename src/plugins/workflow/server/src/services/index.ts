import { createApprovals } from './approvals';
import { createAudit } from './audit';
import { createAuditChain } from './audit-chain';
import { createAuditInstallation } from './audit-installation';
import { createAuditRetention } from './audit-retention';
import { createAuditSealer } from './audit-sealer';
import { createEvaluations } from './evaluations';
import { createFreshnessRules } from './freshness-rules';
import { createFigures } from './figures';
import { createChecks } from './checks';
import { createListedWords } from './listed-words';
import { createGate } from './gate';
import { createGoverned } from './governed';
import { createCommands } from './commands';
import { createJobs } from './jobs';
import { createNotices } from './notices';
import { createProcedures } from './procedures';
import { createScheduleRunner } from './schedule-runner';
import { createSchedules } from './schedules';
import { createVersionThinning } from './version-thinning';
import { createVersions } from './versions';
import { createTasks } from './tasks';
import { createTexts } from './texts';
import { createWithdrawals } from './withdrawals';

export const services = {
  approvals: createApprovals,
  audit: createAudit,
  auditChain: createAuditChain,
  auditInstallation: createAuditInstallation,
  auditRetention: createAuditRetention,
  auditSealer: createAuditSealer,
  evaluations: createEvaluations,
  freshnessRules: createFreshnessRules,
  figures: createFigures,
  checks: createChecks,
  listedWords: createListedWords,
  gate: createGate,
  governed: createGoverned,
  commands: createCommands,
  jobs: createJobs,
  notices: createNotices,
  procedures: createProcedures,
  schedules: createSchedules,
  scheduleRunner: createScheduleRunner,
  versionThinning: createVersionThinning,
  versions: createVersions,
  tasks: createTasks,
  texts: createTexts,
  withdrawals: createWithdrawals,
};
