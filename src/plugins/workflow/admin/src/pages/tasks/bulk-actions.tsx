import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { Check, ArrowLeft } from '@strapi/icons';
import { useState } from 'react';
import type { BulkRequest, BulkResult, Task } from '../../../../contracts/texts';
import { useMessage } from '../../components/use-message';
import { BulkDialog } from './bulk-dialog';

type BulkAction = BulkRequest['action'];

interface Props {
  tasks: readonly Task[];
  onDone: (results: BulkResult[]) => void;
}

/** 批量通过、批量退回 of what is chosen. */
export const BulkActions = ({ tasks, onDone }: Props) => {
  const message = useMessage();
  const [action, setAction] = useState<BulkAction | null>(null);
  const none = tasks.length === 0;
  const close = () => setAction(null);

  return (
    <Flex gap={3} alignItems="center">
      <Typography aria-live="polite">{message('bulk.chosen', { count: tasks.length })}</Typography>
      <Button startIcon={<Check />} disabled={none} onClick={() => setAction('pass')}>
        {message('bulk.pass')}
      </Button>
      <Button
        variant="danger-light"
        startIcon={<ArrowLeft />}
        disabled={none}
        onClick={() => setAction('return')}
      >
        {message('bulk.return')}
      </Button>
      <Modal.Root open={action !== null} onOpenChange={(open) => !open && close()}>
        {action && (
          <Modal.Content>
            <Modal.Header closeLabel={message('close')}>
              <Modal.Title>{message(`bulk.${action}.title`, { count: tasks.length })}</Modal.Title>
            </Modal.Header>
            <BulkDialog
              action={action}
              tasks={tasks}
              onClose={close}
              onDone={(results) => {
                close();
                onDone(results);
              }}
            />
          </Modal.Content>
        )}
      </Modal.Root>
    </Flex>
  );
};
