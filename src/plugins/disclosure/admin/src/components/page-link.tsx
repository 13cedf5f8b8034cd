import { Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';

/** A link to another page of the panel. */
export const PageLink = ({ to, children }: { to: string; children: ReactNode }) => (
  <Typography tag={Link} to={to} textColor="primary600">
    {children}
  </Typography>
);
