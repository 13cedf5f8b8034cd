import { Box, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

interface Props {
  tone: 'success' | 'warning' | 'danger';
  title: string;
  children?: ReactNode;
}

/** What happened, in a coloured box that stays. */
export const Notice = ({ tone, title, children }: Props) => (
  <Box
    role={tone === 'danger' ? 'alert' : 'status'}
    padding={4}
    hasRadius
    background={`${tone}100`}
    borderColor={`${tone}200`}
  >
    <Typography tag="p" fontWeight="bold" textColor={`${tone}700`}>
      {title}
    </Typography>
    {children && <Typography tag="p">{children}</Typography>}
  </Box>
);
