import { Badge } from '@strapi/design-system';
import { useMessage } from './use-message';

/** How far a day is, in words; red once it has passed. */
export const DueBadge = ({ days }: { days: number }) => {
  const message = useMessage();
  if (days < 0) return <Badge variant="danger">{message('due.overdue', { days: -days })}</Badge>;
  return (
    <Badge variant="warning">
      {days === 0 ? message('due.today') : message('due.in', { days })}
    </Badge>
  );
};
