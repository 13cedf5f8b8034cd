import { Box, Typography } from '@strapi/design-system';
import type { BulkResult, Task } from '../../../../contracts/texts';
import { Notice } from '../../components/notice';
import { useMessage } from '../../components/use-message';
import { keyOf } from '../../domain/select';

interface Props {
  tasks: readonly Task[];
  results: readonly BulkResult[];
}

/** What became of each text that was chosen. */
export const BulkResults = ({ tasks, results }: Props) => {
  const message = useMessage();
  const titles = new Map(tasks.map((task) => [keyOf(task), task.title]));
  const failed = results.filter(({ ok }) => !ok);
  const title = message('bulk.results', {
    done: results.length - failed.length,
    failed: failed.length,
  });
  return (
    <Notice tone={failed.length > 0 ? 'warning' : 'success'} title={title}>
      {failed.length > 0 && (
        <Box tag="ul" paddingLeft={4} style={{ listStyle: 'disc' }}>
          {failed.map((result) => (
            <li key={keyOf(result)}>
              <Typography>
                {titles.get(keyOf(result))}：{result.message}
              </Typography>
            </li>
          ))}
        </Box>
      )}
    </Notice>
  );
};
