import { Flex, Typography } from '@strapi/design-system';
import { useGetEvaluationsQuery } from '../../api/evaluations-api';
import { useGetFiguresQuery } from '../../api/figures-api';
import { DataTable } from '../../components/data-table';
import { Notice } from '../../components/notice';
import { PageFrame } from '../../components/page-frame';
import { useMessage } from '../../components/use-message';
import { errorMessage } from '../../domain/error-message';
import { Totals } from './totals';
import { TwoPersonOff } from './two-person-off';

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)}%`;

/** 审签督查: what went out past approval, where one person is enough, what is overdue. */
const FiguresPage = () => {
  const message = useMessage();
  const { data, error } = useGetFiguresQuery();
  const { data: due } = useGetEvaluationsQuery({ urgency: 'overdue' });
  const overdue = due?.meta.overdue ?? [];
  const overdueOf = (siteCode: string) =>
    overdue.find((site) => site.siteCode === siteCode)?.count ?? 0;
  return (
    <PageFrame title={message('figures.title')} subtitle={message('figures.subtitle')}>
      {error && <Notice tone="danger" title={errorMessage(error)} />}
      {!data && !error && <Typography role="status">{message('loading')}</Typography>}
      {data && (
        <Flex direction="column" alignItems="stretch" gap={6}>
          <TwoPersonOff sites={data} />
          <Totals sites={data} overdue={overdue.reduce((sum, { count }) => sum + count, 0)} />
          <DataTable
            label={message('figures.by-site')}
            headers={['site', 'published', 'forced', 'share', 'inReview', 'overdue'].map((name) =>
              message(`figures.column.${name}`)
            )}
            rows={data.map((site) => ({
              key: site.siteCode,
              cells: [
                site.siteName,
                site.published,
                site.forced,
                percent(site.forced, site.published),
                site.inReview,
                overdueOf(site.siteCode),
              ],
            }))}
          />
        </Flex>
      )}
    </PageFrame>
  );
};

export default FiguresPage;
