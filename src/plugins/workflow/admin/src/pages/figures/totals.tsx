import { Box, Grid, Typography } from '@strapi/design-system';
import type { WorkflowFigures } from '../../../../contracts/texts';
import { useMessage } from '../../components/use-message';

const SHOWN = ['published', 'forced', 'inReview'] as const;
const RED: readonly string[] = ['forced', 'overdue'];

interface Props {
  sites: WorkflowFigures['data'];
  /** Evaluations whose day has passed, on all of them. */
  overdue: number;
}

/** The figures of all sites in reach at a glance. */
export const Totals = ({ sites, overdue }: Props) => {
  const message = useMessage();
  const totals: [string, number][] = [
    ...SHOWN.map((name): [string, number] => [
      name,
      sites.reduce((sum, site) => sum + site[name], 0),
    ]),
    ['overdue', overdue],
  ];
  return (
    <Grid.Root gap={4}>
      {totals.map(([name, count]) => {
        const red = RED.includes(name) && count > 0;
        return (
          <Grid.Item key={name} col={3} s={6} xs={12} direction="column" alignItems="stretch">
            <Box padding={4} hasRadius background={red ? 'danger100' : 'neutral100'}>
              <Typography tag="p" variant="alpha" textColor={red ? 'danger600' : 'neutral800'}>
                {count}
              </Typography>
              <Typography tag="p" textColor="neutral600">
                {message(`figures.${name}`)}
              </Typography>
            </Box>
          </Grid.Item>
        );
      })}
    </Grid.Root>
  );
};
