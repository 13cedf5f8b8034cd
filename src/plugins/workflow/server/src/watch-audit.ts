import type { Core } from '@strapi/strapi';
import type { Metrics } from '../../../delivery/server/src/watch/metrics';
import { countPending } from './queries/audit/seal-entries';
import { service } from './services/service';

/** What Prometheus may ask of the audit trail, where it may ask anything. */
export const watchAudit = (strapi: Core.Strapi): void => {
  const { metrics } = strapi.plugin('delivery').service<{ metrics?: Metrics }>('traffic');
  metrics?.gauge(
    'gongkai_audit_protected',
    '1 where the application cannot change the audit trail, 0 where only triggers keep it',
    async () => {
      const { by, triggers } = await service(strapi, 'auditChain').protection();
      return by === 'role' && triggers ? 1 : 0;
    }
  );
  metrics?.gauge('gongkai_audit_pending', 'Audit entries that wait for their seal', () =>
    countPending(strapi.db.connection)
  );
};
