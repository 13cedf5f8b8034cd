import { TextButton } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { AreaCoverage, CoverageReport, CoverageState } from '../../../../contracts/coverage';
import { PlainTable } from '../../components/plain-table';
import type { OnSelect } from './coverage-overview';
import { StateText } from './state-text';

interface Props {
  report: CoverageReport;
  onSelect: OnSelect;
}

const percent = ({ items, covered }: AreaCoverage) =>
  items === 0 ? '-' : `${Math.round((100 * covered) / items)}%`;

/** Every figure of the chart, by site and area; each leads to its items. */
export const AreaTable = ({ report, onSelect }: Props) => {
  const { formatMessage } = useIntl();
  const message = (key: string) => formatMessage({ id: `disclosure.coverage.${key}` });
  const names = new Map(report.sites.map(({ code, name }) => [code, name]));

  const link = (row: AreaCoverage, state: CoverageState) =>
    row[state] === 0 ? (
      0
    ) : (
      <TextButton
        onClick={() =>
          onSelect({
            state,
            siteCode: row.siteCode,
            scope: 'self',
            area: { code: row.areaCode, name: row.areaName },
          })
        }
      >
        <StateText state={state}>{row[state]}</StateText>
      </TextButton>
    );

  return (
    <PlainTable
      title={message('table')}
      headers={[
        formatMessage({ id: 'disclosure.site' }),
        ...['area', 'items', 'rate', 'onTime', 'late', 'overdue', 'without'].map(message),
      ]}
      rows={report.areas.map((row) => [
        names.get(row.siteCode) ?? row.siteCode,
        row.areaName,
        row.items,
        percent(row),
        row.onTime,
        link(row, 'late'),
        link(row, 'overdue'),
        link(row, 'without'),
      ])}
    />
  );
};
