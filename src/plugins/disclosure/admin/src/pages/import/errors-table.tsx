import { useIntl } from 'react-intl';
import type { ImportError } from '../../../../contracts/catalogue-imports';
import { PlainTable } from '../../components/plain-table';

const SHOWN = 200;

/** Problems by row and column, as the server words them. */
export const ErrorsTable = ({ errors }: { errors: readonly ImportError[] }) => {
  const { formatMessage } = useIntl();
  const message = (key: string, values?: Record<string, number>) =>
    formatMessage({ id: `disclosure.import.${key}` }, values);
  if (errors.length === 0) return null;

  return (
    <PlainTable
      title={message('errors.title')}
      note={
        errors.length > SHOWN
          ? message('sample.first', { shown: SHOWN, count: errors.length })
          : undefined
      }
      headers={[message('column.row'), message('column.column'), message('column.problem')]}
      rows={errors
        .slice(0, SHOWN)
        .map(({ row, column, message: problem, sheet }) => [
          [sheet, row === null ? null : message('row', { row })].filter(Boolean).join(' · '),
          column ?? '',
          problem,
        ])}
    />
  );
};
