import { Box, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

interface Props {
  tone: 'success' | 'warning' | 'danger' | 'primary';
  title: string;
  children?: ReactNode;
}

/** What is to be known, in a coloured box that stays; read out when it appears. */
export const Notice = ({ tone, title, children }: Props) => (
  <Box
    role={tone === 'danger' ? 'alert' : 'status'}
    padding={3}
    width="100%"
    hasRadius
    background={`${tone}100`}
    borderColor={`${tone}200`}
  >
    <Typography tag="p" fontWeight="bold" textColor={`${tone}700`}>
      {title}
    </Typography>
    {children && (
      <Typography tag="div" style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-line' }}>
        {children}
      </Typography>
    )}
  </Box>
);
