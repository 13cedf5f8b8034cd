import { Box, Flex, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { useGetTasksQuery } from '../api/tasks-api';
import { TextLink } from '../components/text-link';
import { StateOf } from '../components/state-of';
import { useMessage } from '../components/use-message';
import { useSiteName } from '../hooks/use-site-name';
import { inBeijing } from '../domain/beijing-time';
import { keyOf } from '../domain/select';
import { textPath } from '../domain/text-path';

const SHOWN = 6;

/** Homepage: how much waits for me, and what has waited longest. */
export const TasksWidget = () => {
  const message = useMessage();
  const { locale } = useIntl();
  const siteName = useSiteName();
  const { data, isLoading, isError } = useGetTasksQuery({ box: 'mine' });
  if (isLoading) return <Widget.Loading />;
  if (isError || !data) return <Widget.Error />;
  if (data.data.length === 0) return <Widget.NoData>{message('tasks.none.mine')}</Widget.NoData>;

  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography fontWeight="bold">
        {message('tasks.widget.count', { count: data.meta.total })}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
        {data.data.slice(0, SHOWN).map((task) => (
          <Flex tag="li" key={keyOf(task)} justifyContent="space-between" gap={3}>
            <Box style={{ minWidth: 0 }}>
              <TextLink to={textPath(task)} ellipsis>
                {task.title || message('untitled')}
              </TextLink>
              <Typography variant="pi" textColor="neutral600">
                {siteName(task.siteCode)} · {inBeijing(task.submittedAt, locale)}
              </Typography>
            </Box>
            <StateOf task={task} />
          </Flex>
        ))}
      </Flex>
    </Flex>
  );
};
