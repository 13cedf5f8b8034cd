import { Flex, Typography } from '@strapi/design-system';
import { useCompareVersionsQuery } from '../../api/versions-api';
import { Notice } from '../../components/notice';
import { useMessage } from '../../components/use-message';
import { errorMessage } from '../../domain/error-message';
import { ChangedAttribute } from './changed-attribute';

interface Props {
  uid: string;
  from: string;
  to: string;
}

/** What became of every attribute between two versions. */
export const Comparison = ({ uid, from, to }: Props) => {
  const message = useMessage();
  const { data, error, isFetching } = useCompareVersionsQuery({ from, to });
  if (error) return <Notice tone="danger" title={errorMessage(error)} />;
  if (!data || isFetching) return <Typography role="status">{message('loading')}</Typography>;
  if (data.changes.length === 0) {
    return <Typography role="status">{message('compare.same')}</Typography>;
  }
  const coarse = data.changes.some((change) => change.form === 'text' && change.coarse);
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <Typography role="status">
        {message('compare.count', { count: data.changes.length })}
        {coarse && message('compare.coarse')}
      </Typography>
      {data.changes.map((change) => (
        <ChangedAttribute key={change.path} uid={uid} change={change} />
      ))}
    </Flex>
  );
};
