import { Box, Flex, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { useGetEvaluationsQuery } from '../api/evaluations-api';
import { DueBadge } from '../components/due-badge';
import { TextLink } from '../components/text-link';
import { useMessage } from '../components/use-message';
import { textPath } from '../domain/text-path';

const SHOWN = 6;

/** Homepage: what is to be evaluated again, earliest first (定期评估、栏目更新). */
export const EvaluationsWidget = () => {
  const message = useMessage();
  const { data, isLoading, isError } = useGetEvaluationsQuery({});
  if (isLoading) return <Widget.Loading />;
  if (isError || !data) return <Widget.Error />;
  if (data.data.length === 0) return <Widget.NoData>{message('due.none')}</Widget.NoData>;

  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
      {data.data.slice(0, SHOWN).map((due, index) => (
        <Flex tag="li" key={index} justifyContent="space-between" gap={3}>
          <Box style={{ minWidth: 0 }}>
            {due.kind === 'text' ? (
              <TextLink to={textPath(due)} ellipsis>
                {due.title}
              </TextLink>
            ) : (
              <Typography ellipsis display="block">
                {due.name}
              </Typography>
            )}
            <Typography variant="pi" textColor="neutral600">
              {due.siteName} · {message(`due.cause.${due.cause}`)}
            </Typography>
          </Box>
          <DueBadge days={due.days} />
        </Flex>
      ))}
    </Flex>
  );
};
