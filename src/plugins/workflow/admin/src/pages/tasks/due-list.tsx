import { Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { DueText, StaleGroup } from '../../../../contracts/evaluations';
import { useGetEvaluationsQuery } from '../../api/evaluations-api';
import { DataTable } from '../../components/data-table';
import { Notice } from '../../components/notice';
import { PagesNav } from '../../components/pages-nav';
import { SiteChoice } from '../../components/site-choice';
import { TextLink } from '../../components/text-link';
import { useMessage } from '../../components/use-message';
import { errorMessage } from '../../domain/error-message';
import { textPath } from '../../domain/text-path';
import { DueBadge } from '../../components/due-badge';
import { EvaluationDialog } from './evaluation-dialog';

type Due = DueText | StaleGroup;

const keyOfDue = (due: Due): string =>
  due.kind === 'text'
    ? [due.uid, due.documentId, due.locale, due.cause].join('/')
    : [due.rule, due.siteCode, due.name].join('/');

/** 待评估: what is to be looked at again, before its day where possible. */
export const DueList = () => {
  const message = useMessage();
  const [site, setSite] = useState('');
  const [page, setPage] = useState(1);
  const { data, error } = useGetEvaluationsQuery({ page, ...(site && { site }) });
  const cells = (due: Due) => [
    due.kind === 'text' ? (
      <TextLink key="what" to={textPath(due)}>
        {due.title}
      </TextLink>
    ) : (
      due.name
    ),
    due.siteName,
    <Flex key="why" direction="column" alignItems="flex-start">
      {message(`due.cause.${due.cause}`)}
      {due.basis && (
        <Typography variant="pi" textColor="neutral600">
          {due.basis}
        </Typography>
      )}
    </Flex>,
    due.dueOn,
    <DueBadge key="days" days={due.days} />,
    due.kind === 'text' ? <EvaluationDialog key="do" text={due} /> : '',
  ];

  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex>
        <SiteChoice
          value={site}
          onChange={(code) => {
            setPage(1);
            setSite(code);
          }}
        />
      </Flex>
      {error && <Notice tone="danger" title={errorMessage(error)} />}
      {data?.data.length === 0 && <Typography role="status">{message('due.none')}</Typography>}
      {data && data.data.length > 0 && (
        <DataTable
          label={message('tasks.tab.due')}
          headers={['what', 'site', 'why', 'on', 'days', 'do'].map((name) =>
            message(`due.column.${name}`)
          )}
          rows={data.data.map((due) => ({ key: keyOfDue(due), cells: cells(due) }))}
        />
      )}
      {data && <PagesNav {...data.meta} onChange={setPage} />}
    </Flex>
  );
};
