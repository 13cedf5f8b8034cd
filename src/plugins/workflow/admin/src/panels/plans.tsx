import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { useCancelScheduleMutation, useGetTextSchedulesQuery } from '../api/schedules-api';
import { Notice } from '../components/notice';
import { useMessage } from '../components/use-message';
import { inBeijing } from '../domain/beijing-time';
import { errorMessage } from '../domain/error-message';
import type { TextPlace } from '../domain/text-path';

/** 定时: what is planned, with the way to call it off; what failed, with why. */
export const Plans = ({ text }: { text: TextPlace }) => {
  const message = useMessage();
  const { locale } = useIntl();
  const { toggleNotification } = useNotification();
  const { data = [] } = useGetTextSchedulesQuery(text);
  const [cancel, { isLoading }] = useCancelScheduleMutation();
  const planned = data.filter(({ state }) => state === 'planned');
  const last = data[0]?.state === 'failed' ? data[0] : undefined;

  const callOff = async (id: number) => {
    const answer = await cancel(id);
    const refused = 'error' in answer && answer.error;
    toggleNotification(
      refused
        ? { type: 'danger', message: errorMessage(refused) }
        : { type: 'success', message: message('schedule.cancelled') }
    );
  };

  return (
    <>
      {last?.failure && (
        <Notice
          tone="danger"
          title={message(`schedule.failed.${last.action}`, { at: inBeijing(last.at, locale) })}
        >
          {last.failure.message}
        </Notice>
      )}
      {planned.map(({ id, action, at }) => (
        <Box key={id} padding={3} hasRadius background="primary100" borderColor="primary200">
          <Flex direction="column" alignItems="flex-start" gap={2}>
            <Typography>
              {message(`schedule.planned.${action}`, { at: inBeijing(at, locale) })}
            </Typography>
            <Button
              size="S"
              variant="tertiary"
              loading={isLoading}
              onClick={() => void callOff(id)}
            >
              {message('schedule.cancel')}
            </Button>
          </Flex>
        </Box>
      ))}
    </>
  );
};
