import { Box, Grid, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { CoverageState, SiteCoverage } from '../../../../contracts/coverage';
import type { OnSelect } from './coverage-overview';

const FIGURES = ['items', 'covered', 'onTime', 'late', 'overdue', 'without'] as const;
const LISTS: readonly string[] = ['late', 'overdue', 'without'] satisfies CoverageState[];
const RED: readonly string[] = ['late', 'overdue'];

const FigureButton = styled.button`
  width: 100%;
  text-align: left;
  cursor: pointer;

  &:disabled {
    cursor: default;
  }
`;

interface Props {
  sites: readonly SiteCoverage[];
  onSelect: OnSelect;
}

/** The whole at a glance; what needs work leads to its items. */
export const Figures = ({ sites, onSelect }: Props) => {
  const { formatMessage } = useIntl();
  return (
    <Grid.Root gap={4}>
      {FIGURES.map((figure) => {
        const count = sites.reduce((sum, site) => sum + site[figure], 0);
        const red = RED.includes(figure) && count > 0;
        return (
          <Grid.Item key={figure} col={2} s={4} xs={6}>
            <FigureButton
              type="button"
              disabled={!LISTS.includes(figure) || count === 0}
              onClick={() => onSelect({ state: figure as CoverageState })}
            >
              <Box padding={4} hasRadius background={red ? 'danger100' : 'neutral100'}>
                <Typography tag="p" variant="alpha" textColor={red ? 'danger600' : 'neutral800'}>
                  {count}
                </Typography>
                <Typography tag="p" textColor="neutral600">
                  {formatMessage({ id: `disclosure.coverage.${figure}` })}
                </Typography>
              </Box>
            </FigureButton>
          </Grid.Item>
        );
      })}
    </Grid.Root>
  );
};
