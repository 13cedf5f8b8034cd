import { Box, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

/** One thing to know, under its name. */
export const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <Box width="100%">
    <Typography tag="p" variant="sigma" textColor="neutral600">
      {name}
    </Typography>
    <Typography tag="div" textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
      {children}
    </Typography>
  </Box>
);
