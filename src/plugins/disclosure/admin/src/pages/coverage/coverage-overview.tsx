import { Flex, LinkButton, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import type { CoverageReport } from '../../../../contracts/coverage';
import { AreaChart } from './area-chart';
import { AreaTable } from './area-table';
import type { Selection } from './coverage-page';
import { Figures } from './figures';
import { LateTable } from './late-table';
import { totalsByArea } from './totals-by-area';

export type OnSelect = (part: Partial<Selection> & Pick<Selection, 'state'>) => void;

interface Props {
  report: CoverageReport;
  onSelect: OnSelect;
}

/** Figures, the chart, the same figures as a table, and what is late. */
export const CoverageOverview = ({ report, onSelect }: Props) => {
  const { formatMessage } = useIntl();
  if (report.areas.length === 0) {
    return (
      <Flex direction="column" gap={4} padding={8}>
        <Typography variant="delta">
          {formatMessage({ id: 'disclosure.coverage.empty' })}
        </Typography>
        <LinkButton tag={Link} to="/plugins/disclosure/import">
          {formatMessage({ id: 'disclosure.coverage.empty.import' })}
        </LinkButton>
      </Flex>
    );
  }

  return (
    <Flex direction="column" alignItems="stretch" gap={8}>
      <Figures sites={report.sites} onSelect={onSelect} />
      <AreaChart areas={totalsByArea(report.areas)} onSelect={onSelect} />
      <LateTable
        title={formatMessage({ id: 'disclosure.coverage.late.title' })}
        empty={formatMessage({ id: 'disclosure.coverage.late.none' })}
        items={report.late.slice(0, 20)}
      />
      <AreaTable report={report} onSelect={onSelect} />
    </Flex>
  );
};
