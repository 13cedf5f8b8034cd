import { Box, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

interface Props {
  title: string;
  /** What it comes down to, seen while it is closed. */
  summary?: string;
  open?: boolean;
  children: ReactNode;
}

/** A part of a side panel that opens and closes. */
export const Section = ({ title, summary, open, children }: Props) => (
  <Box tag="details" open={open} width="100%">
    <summary style={{ cursor: 'pointer' }}>
      <Typography tag="span" fontWeight="bold">
        {title}
      </Typography>
      {summary && (
        <Typography tag="span" variant="pi" textColor="neutral600" paddingLeft={2}>
          {summary}
        </Typography>
      )}
    </summary>
    <Box paddingTop={2}>{children}</Box>
  </Box>
);
