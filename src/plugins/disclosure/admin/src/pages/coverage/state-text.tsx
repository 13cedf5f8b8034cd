import { Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import type { CoverageState } from '../../../../contracts/coverage';

/** Late and overdue in red. */
export const StateText = ({ state, children }: { state: CoverageState; children: ReactNode }) => (
  <Typography
    textColor={state === 'without' ? 'neutral800' : 'danger600'}
    fontWeight={state === 'without' ? 'regular' : 'bold'}
  >
    {children}
  </Typography>
);
