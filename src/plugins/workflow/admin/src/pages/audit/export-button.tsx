import { Button } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useFetchClient, useNotification, useRBAC } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import type { AuditQuery } from './audit-api';

const EXPORT = [{ action: 'plugin::workflow.audit.export', subject: null }];

/** The same question, its whole answer as a file; for those who may. */
export const ExportButton = ({ query }: { query: AuditQuery }) => {
  const { formatMessage } = useIntl();
  const { get } = useFetchClient();
  const { toggleNotification } = useNotification();
  const { allowedActions } = useRBAC(EXPORT);
  if (!(allowedActions as Record<string, boolean>)['canExport']) return null;

  const download = async () => {
    try {
      const { data } = await get<Blob>('/workflow/audit/export', {
        params: { ...query, format: 'csv' },
        responseType: 'blob',
      });
      const address = URL.createObjectURL(data);
      Object.assign(document.createElement('a'), { href: address, download: 'audit.csv' }).click();
      URL.revokeObjectURL(address);
    } catch {
      toggleNotification({
        type: 'danger',
        message: formatMessage({ id: 'workflow.audit.export-failed' }),
      });
    }
  };

  return (
    <Button variant="tertiary" startIcon={<Download />} onClick={download}>
      {formatMessage({ id: 'workflow.audit.export' })}
    </Button>
  );
};
