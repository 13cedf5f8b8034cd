import { Badge } from '@strapi/design-system';
import type { TextStatus } from '../../../contracts/texts';
import { useMessage } from './use-message';

const VARIANTS = {
  draft: 'neutral',
  in_review: 'warning',
  returned: 'danger',
  voided: 'danger',
  approved: 'primary',
  published: 'success',
  changed: 'secondary',
  withdrawn: 'neutral',
} as const satisfies Record<TextStatus, string>;

/** Where a text is on its way out, in words. */
export const StateBadge = ({ state }: { state: TextStatus }) => (
  <Badge variant={VARIANTS[state]}>{useMessage()(`state.${state}`)}</Badge>
);
