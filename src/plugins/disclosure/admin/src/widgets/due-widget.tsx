import { Badge, Box, Flex, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { useGetDueQuery } from '../api/disclosure-api';
import { recordPath } from '../paths';
import { dueMessage } from './due-message';

const SHOWN = 8;

/** Homepage: drafts overdue or due soon on the user's sites (待公开与逾期). */
export const DueWidget = () => {
  const { formatMessage } = useIntl();
  const { data, isLoading, isError } = useGetDueQuery();
  if (isLoading) return <Widget.Loading />;
  if (isError || !data) return <Widget.Error />;
  if (data.length === 0) {
    return (
      <Widget.NoData>
        {formatMessage({ id: 'disclosure.due.none', defaultMessage: 'Nothing is due.' })}
      </Widget.NoData>
    );
  }

  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
      {data.slice(0, SHOWN).map((record) => (
        <Flex tag="li" key={record.recordDocumentId} justifyContent="space-between" gap={3}>
          <Box style={{ minWidth: 0 }}>
            <Typography
              tag={Link}
              to={recordPath(record.recordDocumentId)}
              textColor="primary600"
              ellipsis
              display="block"
            >
              {record.title}
            </Typography>
            <Typography variant="pi" textColor="neutral600">
              {record.siteName} · {record.dueOn}
            </Typography>
          </Box>
          <Badge
            backgroundColor={record.state === 'overdue' ? 'danger100' : 'warning100'}
            textColor={record.state === 'overdue' ? 'danger700' : 'warning700'}
          >
            {formatMessage(...dueMessage(record.days))}
          </Badge>
        </Flex>
      ))}
    </Flex>
  );
};
