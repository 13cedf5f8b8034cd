import { Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';

interface Props {
  to: string;
  /** Cut off at the end of the line, for lists of one line an entry. */
  ellipsis?: boolean;
  children: ReactNode;
}

/** A link to another page of the panel. */
export const TextLink = ({ to, ellipsis, children }: Props) => (
  <Typography
    tag={Link}
    to={to}
    textColor="primary600"
    {...(ellipsis ? { ellipsis: true, display: 'block' } : {})}
  >
    {children}
  </Typography>
);
