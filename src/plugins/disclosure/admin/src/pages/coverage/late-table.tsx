import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import type { CoverageItem } from '../../../../contracts/coverage';
import { PlainTable } from '../../components/plain-table';
import { itemPath, newRecordPath, recordPath } from '../../paths';
import { StateText } from './state-text';

interface Props {
  title: string;
  empty: string;
  items: readonly CoverageItem[];
}

/** Items with what is wrong with them, and where to put it right. */
export const LateTable = ({ title, empty, items }: Props) => {
  const { formatMessage } = useIntl();
  const message = (key: string, values?: Record<string, number>) =>
    formatMessage({ id: `disclosure.coverage.${key}` }, values);
  const state = ({ state: name, days }: CoverageItem) => {
    if (name === 'without' || days === null) return message(name);
    return message(name === 'late' ? 'days-late' : 'days-overdue', { days });
  };
  if (items.length === 0) return <Typography role="status">{empty}</Typography>;

  return (
    <PlainTable
      title={title}
      headers={['column.item', 'area', 'column.due', 'column.state', 'column.action'].map((key) =>
        message(key)
      )}
      rows={items.map((item) => [
        <Link key="item" to={itemPath(item.itemDocumentId)}>
          {item.itemTitle}
        </Link>,
        item.areaName,
        item.dueOn ?? '-',
        <StateText key="state" state={item.state}>
          {state(item)}
        </StateText>,
        <Flex key="action" gap={4}>
          {item.recordDocumentId ? (
            <Link to={recordPath(item.recordDocumentId)}>{message('open')}</Link>
          ) : (
            <Link to={newRecordPath(item)}>{message('write')}</Link>
          )}
        </Flex>,
      ])}
    />
  );
};
