import { Box, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { AuditEntry } from '../../../../contracts/audit';

const SHOWN = 160;

const shown = (value: unknown): string => {
  if (value === undefined || value === null) return '—';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
};

/** What changed, field by field, as it was and as it is; and why. */
export const EntryChanges = ({ entry }: { entry: AuditEntry }) => {
  const { formatMessage } = useIntl();
  const { before, after, subject, reason } = entry;
  const fields = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  const label = (field: string) =>
    formatMessage({
      id: `content-manager.content-types.${subject?.uid ?? ''}.${field}`,
      defaultMessage: field,
    });
  return (
    <Box>
      {reason && <Typography tag="p">{reason}</Typography>}
      {fields.map((field) => (
        <Typography tag="p" variant="pi" key={field}>
          <b>{label(field)}</b>{' '}
          {before && <del style={{ overflowWrap: 'anywhere' }}>{shown(before[field])}</del>}
          {before && after && ' → '}
          {after && <span style={{ overflowWrap: 'anywhere' }}>{shown(after[field])}</span>}
        </Typography>
      ))}
    </Box>
  );
};
