import { Td, Tr, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useGetAuditSitesQuery, useGetAuditTrailQuery, type AuditQuery } from './audit-api';
import { EntryChanges } from './entry-changes';

/** A page of the trail, as rows. */
export const EntryRows = ({ query }: { query: AuditQuery }) => {
  const { formatMessage, formatDate, locale } = useIntl();
  const { data } = useGetAuditTrailQuery(query);
  const { data: sites = [] } = useGetAuditSitesQuery();
  const siteName = (code: string | null) => {
    const site = sites.find((one) => one.code === code);
    if (!site) return code;
    return locale.startsWith('zh') ? site.name : (site.nameEn ?? site.name);
  };
  const nameOf = (what: 'kind' | 'action', code: string) =>
    formatMessage({ id: `workflow.audit.${what}.${code}`, defaultMessage: code });

  return data?.data.map((entry) => {
    const { id, at, kind, action, actor, address, siteCode, subject } = entry;
    const cells = [
      formatDate(at, { dateStyle: 'medium', timeStyle: 'medium', timeZone: 'Asia/Shanghai' }),
      `${nameOf('kind', kind)} · ${nameOf('action', action)}`,
      [
        actor ? actor.name || formatMessage({ id: 'workflow.audit.nobody' }) : null,
        actor ? address : formatMessage({ id: 'workflow.audit.system' }),
      ]
        .filter(Boolean)
        .join(' · '),
      siteName(siteCode),
      subject && (subject.title ?? subject.documentId ?? subject.uid),
      <EntryChanges key="changes" entry={entry} />,
    ];
    return (
      <Tr key={id}>
        {cells.map((cell, column) => (
          <Td key={column} style={{ whiteSpace: 'normal', height: 'auto', verticalAlign: 'top' }}>
            <Typography textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
              {cell}
            </Typography>
          </Td>
        ))}
      </Tr>
    );
  });
};
