import { Badge, Box, Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { Notice as NoticeData } from '../../../../contracts/notices';
import { useGetNoticesQuery, useReadNoticesMutation } from '../../api/notices-api';
import { Notice } from '../../components/notice';
import { TextLink } from '../../components/text-link';
import { useMessage } from '../../components/use-message';
import { inBeijing } from '../../domain/beijing-time';
import { errorMessage } from '../../domain/error-message';
import { textPath } from '../../domain/text-path';

/** 通知: what happened to texts one has to do with, newest first. */
export const NoticesList = () => {
  const message = useMessage();
  const [before, setBefore] = useState<number | undefined>();
  const { data, error } = useGetNoticesQuery({ ...(before && { before }) });
  const [read, { isLoading }] = useReadNoticesMutation();
  if (error) return <Notice tone="danger" title={errorMessage(error)} />;
  if (!data) return <Typography role="status">{message('loading')}</Typography>;
  if (data.data.length === 0) {
    return <Typography role="status">{message('notices.none')}</Typography>;
  }
  const { nextBefore, unread } = data.meta;

  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex justifyContent="space-between" gap={3}>
        <Typography aria-live="polite">{message('notices.unread', { count: unread })}</Typography>
        <Button
          variant="tertiary"
          disabled={unread === 0}
          loading={isLoading}
          onClick={() => void read({ ids: 'all' })}
        >
          {message('notices.read-all')}
        </Button>
      </Flex>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3} style={{ listStyle: 'none' }}>
        {data.data.map((notice) => (
          <NoticeItem
            key={notice.id}
            notice={notice}
            onOpen={() => notice.readAt === null && void read({ ids: [notice.id] })}
          />
        ))}
      </Flex>
      <Flex gap={3}>
        {before && (
          <Button variant="tertiary" onClick={() => setBefore(undefined)}>
            {message('notices.newest')}
          </Button>
        )}
        {nextBefore !== null && (
          <Button variant="tertiary" onClick={() => setBefore(nextBefore)}>
            {message('notices.older')}
          </Button>
        )}
      </Flex>
    </Flex>
  );
};

const NoticeItem = ({ notice, onOpen }: { notice: NoticeData; onOpen: () => void }) => {
  const message = useMessage();
  const { locale } = useIntl();
  const { subject, kind, detail, at, readAt } = notice;
  return (
    <Box tag="li" padding={3} hasRadius borderColor="neutral200" onClick={onOpen}>
      <Flex gap={2}>
        {readAt === null && <Badge variant="primary">{message('notices.new')}</Badge>}
        <Typography fontWeight={readAt === null ? 'bold' : 'regular'}>
          {message(`notice.${kind}`)}
        </Typography>
        <Typography variant="pi" textColor="neutral600">
          {inBeijing(at, locale)}
        </Typography>
      </Flex>
      <TextLink to={textPath(subject)}>{subject.title}</TextLink>
      {detail && (
        <Typography tag="p" style={{ overflowWrap: 'anywhere' }}>
          {detail}
        </Typography>
      )}
    </Box>
  );
};
