import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { CoverageItem } from '../../../../contracts/coverage';
import { nameIn, useGetSitesInReachQuery } from '../../api/disclosure-api';
import { PageLink } from '../../components/page-link';
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
  const { formatMessage, locale } = useIntl();
  const { data: sites = [] } = useGetSitesInReachQuery();
  const message = (key: string, values?: Record<string, number>) =>
    formatMessage({ id: `disclosure.coverage.${key}` }, values);
  const siteName = (code: string) => {
    const site = sites.find((candidate) => candidate.code === code);
    return site ? nameIn(site, locale) : code;
  };
  const state = ({ state: name, days }: CoverageItem) => {
    if (name === 'without' || days === null) return message(name);
    return message(name === 'late' ? 'days-late' : 'days-overdue', { days });
  };
  if (items.length === 0) return <Typography role="status">{empty}</Typography>;

  return (
    <PlainTable
      title={title}
      headers={[
        message('column.item'),
        formatMessage({ id: 'disclosure.site', defaultMessage: 'Site' }),
        ...['area', 'column.due', 'column.state', 'column.action'].map((key) => message(key)),
      ]}
      rows={items.map((item) => [
        <PageLink key="item" to={itemPath(item.itemDocumentId)}>
          {item.itemTitle}
        </PageLink>,
        siteName(item.siteCode),
        item.areaName,
        item.dueOn ?? '-',
        <StateText key="state" state={item.state}>
          {state(item)}
        </StateText>,
        item.recordDocumentId ? (
          <PageLink key="action" to={recordPath(item.recordDocumentId)}>
            {message('open')}
          </PageLink>
        ) : (
          <PageLink key="action" to={newRecordPath(item)}>
            {message('write')}
          </PageLink>
        ),
      ])}
    />
  );
};
