import { Box, Grid, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { CatalogueImportResult } from '../../../../contracts/catalogue-imports';

const KINDS = ['added', 'changed', 'unchanged', 'retired', 'merged', 'errors'] as const;

/** How many of each, in large figures; errors in red. */
export const Counts = ({ counts }: { counts: CatalogueImportResult }) => {
  const { formatMessage } = useIntl();
  return (
    <Grid.Root gap={4}>
      {KINDS.map((kind) => {
        const count = kind === 'errors' ? counts.errors.length : counts[kind];
        const alarming = kind === 'errors' && count > 0;
        return (
          <Grid.Item key={kind} col={2} s={4} xs={6}>
            <Box
              width="100%"
              padding={4}
              hasRadius
              background={alarming ? 'danger100' : 'neutral100'}
            >
              <Typography tag="p" variant="alpha" textColor={alarming ? 'danger600' : 'neutral800'}>
                {count}
              </Typography>
              <Typography tag="p" textColor="neutral600">
                {formatMessage({ id: `disclosure.import.count.${kind}`, defaultMessage: kind })}
              </Typography>
            </Box>
          </Grid.Item>
        );
      })}
    </Grid.Root>
  );
};
