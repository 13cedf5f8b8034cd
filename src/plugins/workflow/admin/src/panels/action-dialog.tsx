import { Modal } from '@strapi/design-system';
import { useMessage } from '../components/use-message';
import type { ActionKey } from '../domain/actions-on';
import type { TextPlace } from '../domain/text-path';
import { TEXT_ACTIONS } from './text-action';

interface Props {
  text: TextPlace;
  opened: ActionKey | null;
  onClose: () => void;
}

/** The dialog of the action that was begun. */
export const ActionDialog = ({ text, opened, onClose }: Props) => {
  const message = useMessage();
  if (!opened) return null;
  const { Dialog } = TEXT_ACTIONS[opened];
  return (
    <Modal.Root open onOpenChange={(open) => !open && onClose()}>
      <Modal.Content>
        <Modal.Header closeLabel={message('close')}>
          <Modal.Title>{message(`action.${opened}.title`)}</Modal.Title>
        </Modal.Header>
        <Dialog text={text} onClose={onClose} />
      </Modal.Content>
    </Modal.Root>
  );
};
