import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { TextState } from '../../../contracts/texts';
import { useMessage } from '../components/use-message';
import { inBeijing } from '../domain/beijing-time';
import { Section } from './section';

/** 办理记录: everything that was done with the text, newest first. */
export const History = ({ state: { history } }: { state: TextState }) => {
  const message = useMessage();
  const { locale } = useIntl();
  if (history.length === 0) return null;
  return (
    <Section title={message('panel.history')} summary={String(history.length)}>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2} style={{ listStyle: 'none' }}>
        {history.map((event) => (
          <Box tag="li" key={event.id}>
            <Typography tag="p">
              {message(`event.${event.action}`)}
              {event.step && `（${event.step}）`}
            </Typography>
            <Typography tag="p" variant="pi" textColor="neutral600">
              {event.by?.name ?? message('system')} · {inBeijing(event.at, locale)}
            </Typography>
            {event.remarks && (
              <Typography tag="p" variant="pi" style={{ overflowWrap: 'anywhere' }}>
                {event.remarks}
              </Typography>
            )}
          </Box>
        ))}
      </Flex>
    </Section>
  );
};
