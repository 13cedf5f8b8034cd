import { Button, Flex, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { Schedule, ScheduleState } from '../../../../contracts/schedules';
import { useCancelScheduleMutation, useGetSchedulesQuery } from '../../api/schedules-api';
import { Choice } from '../../components/choice';
import { DataTable } from '../../components/data-table';
import { Notice } from '../../components/notice';
import { PagesNav } from '../../components/pages-nav';
import { SiteChoice } from '../../components/site-choice';
import { TextLink } from '../../components/text-link';
import { useMessage } from '../../components/use-message';
import { inBeijing } from '../../domain/beijing-time';
import { errorMessage } from '../../domain/error-message';
import { textPath } from '../../domain/text-path';

const STATES = ['failed', 'planned', 'done', 'cancelled'] as const satisfies ScheduleState[];

/** 定时任务: what is planned on the sites in reach, and what failed first of all. */
export const ScheduleList = () => {
  const message = useMessage();
  const { locale } = useIntl();
  const { toggleNotification } = useNotification();
  const [site, setSite] = useState('');
  const [asked, setState] = useState<ScheduleState | null>(null);
  const [page, setPage] = useState(1);
  const { data: failed } = useGetSchedulesQuery({ state: 'failed' });
  const state = asked ?? (failed && failed.meta.total > 0 ? 'failed' : 'planned');
  const { data, error } = useGetSchedulesQuery({ state, page, ...(site && { site }) });
  const [cancel] = useCancelScheduleMutation();

  const callOff = async (id: number) => {
    const answer = await cancel(id);
    if ('error' in answer) {
      toggleNotification({ type: 'danger', message: errorMessage(answer.error) });
    } else {
      toggleNotification({ type: 'success', message: message('schedule.cancelled') });
    }
  };
  const last = (plan: Schedule) =>
    plan.state === 'planned' ? (
      <Button size="S" variant="tertiary" onClick={() => void callOff(plan.id)}>
        {message('schedule.cancel')}
      </Button>
    ) : (
      (plan.failure?.message ?? '')
    );

  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex gap={4} wrap="wrap" alignItems="flex-end">
        <SiteChoice value={site} onChange={setSite} />
        <Choice
          name="state"
          label={message('schedule.state')}
          value={state}
          onChange={(value) => {
            setPage(1);
            setState(value as ScheduleState);
          }}
          options={STATES.map((value) => ({ value, label: message(`schedule.state.${value}`) }))}
        />
      </Flex>
      {error && <Notice tone="danger" title={errorMessage(error)} />}
      {data?.data.length === 0 && <Typography role="status">{message('schedule.none')}</Typography>}
      {data && data.data.length > 0 && (
        <DataTable
          label={message('tasks.tab.plans')}
          headers={['title', 'action', 'at', 'by', 'end'].map((name) =>
            message(`schedule.column.${name}`)
          )}
          rows={data.data.map((plan) => ({
            key: plan.id,
            cells: [
              <TextLink key="title" to={textPath(plan)}>
                {plan.title}
              </TextLink>,
              message(`schedule.${plan.action}`),
              inBeijing(plan.at, locale),
              plan.plannedBy?.name ?? message('system'),
              last(plan),
            ],
          }))}
        />
      )}
      {data && <PagesNav {...data.meta} onChange={setPage} />}
    </Flex>
  );
};
