import { Badge } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { Task } from '../../../contracts/texts';
import { StateBadge } from './state-badge';
import { useMessage } from './use-message';

/** Where a text of 待办 is: at which step, or in which state. */
export const StateOf = ({ task }: { task: Task }) => {
  const message = useMessage();
  const { locale } = useIntl();
  const step = locale.startsWith('zh') ? task.step : (task.stepEn ?? task.step);
  return task.state === 'in_review' && step ? (
    <Badge variant="warning">{message('tasks.waits-at', { step })}</Badge>
  ) : (
    <StateBadge state={task.state} />
  );
};
