import { Box, Flex, Tabs, Typography } from '@strapi/design-system';
import { useSearchParams } from 'react-router-dom';
import { useGetEvaluationsQuery } from '../../api/evaluations-api';
import { useGetNoticesQuery } from '../../api/notices-api';
import { useGetSchedulesQuery } from '../../api/schedules-api';
import { useGetTasksQuery } from '../../api/tasks-api';
import { PageFrame } from '../../components/page-frame';
import { useMessage } from '../../components/use-message';
import { DueList } from './due-list';
import { NoticesList } from './notices-list';
import { ScheduleList } from './schedule-list';
import { TaskBoxView } from './task-box-view';

const TABS = ['mine', 'sent', 'all', 'due', 'plans', 'notices'] as const;
type Tab = (typeof TABS)[number];

const isTab = (value: string | null): value is Tab => TABS.some((tab) => tab === value);

/** 待办: everything that waits for whoever is signed in. */
const TasksPage = () => {
  const message = useMessage();
  const [search, setSearch] = useSearchParams();
  const asked = search.get('tab');
  const tab = isTab(asked) ? asked : 'mine';
  const counts = useCounts();

  return (
    <PageFrame title={message('tasks.title')} subtitle={message('tasks.subtitle')}>
      <Tabs.Root value={tab} onValueChange={(value) => setSearch({ tab: value })}>
        <Tabs.List aria-label={message('tasks.title')}>
          {TABS.map((name) => (
            <Tabs.Trigger key={name} value={name}>
              <Flex tag="span" gap={2}>
                {message(`tasks.tab.${name}`)}
                {counts[name] ? (
                  <Typography tag="span" variant="sigma" textColor="danger600">
                    {counts[name]}
                  </Typography>
                ) : null}
              </Flex>
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        <Box paddingTop={6}>
          <Tabs.Content value="mine">
            <TaskBoxView box="mine" />
          </Tabs.Content>
          <Tabs.Content value="sent">
            <TaskBoxView box="sent" />
          </Tabs.Content>
          <Tabs.Content value="all">
            <TaskBoxView box="all" />
          </Tabs.Content>
          <Tabs.Content value="due">
            <DueList />
          </Tabs.Content>
          <Tabs.Content value="plans">
            <ScheduleList />
          </Tabs.Content>
          <Tabs.Content value="notices">
            <NoticesList />
          </Tabs.Content>
        </Box>
      </Tabs.Root>
    </PageFrame>
  );
};

/** What waits behind each tab; nothing is said of tabs where nothing waits. */
const useCounts = (): Partial<Record<Tab, number>> => {
  const { data: tasks } = useGetTasksQuery({ box: 'mine' });
  const { data: due } = useGetEvaluationsQuery({ urgency: 'overdue' });
  const { data: failed } = useGetSchedulesQuery({ state: 'failed' });
  const { data: notices } = useGetNoticesQuery({});
  return {
    ...(tasks && { mine: tasks.meta.total }),
    ...(due && { due: due.meta.total }),
    ...(failed && { plans: failed.meta.total }),
    ...(notices && { notices: notices.meta.unread }),
  };
};

export default TasksPage;
