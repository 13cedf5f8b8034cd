import { Button, Modal } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { Version } from '../../../../contracts/versions';
import { useRestoreVersionMutation } from '../../api/versions-api';
import { DialogForm } from '../../components/dialog-form';
import { TextField } from '../../components/text-field';
import { useMessage } from '../../components/use-message';
import { useVersionWords } from '../../components/version-words';
import { errorMessage } from '../../domain/error-message';
import { textPath, type TextPlace } from '../../domain/text-path';

interface Props {
  text: TextPlace;
  version: Version;
}

/** Makes an older version the draft again, with the reason, and leads to the draft. */
export const RestoreDialog = ({ text, version }: Props) => {
  const message = useMessage();
  const words = useVersionWords();
  const navigate = useNavigate();
  const { toggleNotification } = useNotification();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [restore, { isLoading, error }] = useRestoreVersionMutation();

  const confirm = async () => {
    const answer = await restore({ ...text, version: version.id, reason });
    if ('error' in answer || !answer.data) return;
    const lost = answer.data.lost.map(({ title, id }) => title ?? id);
    toggleNotification({
      type: lost.length > 0 ? 'warning' : 'success',
      message:
        lost.length > 0
          ? message('restore.lost', { things: lost.join('、') })
          : message('restore.done'),
    });
    void navigate(textPath(text));
  };

  return (
    <Modal.Root open={open} onOpenChange={setOpen}>
      <Modal.Trigger>
        <Button variant="secondary" style={{ flex: 'none' }}>
          {message('restore')}
        </Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header closeLabel={message('close')}>
          <Modal.Title>{message('restore.title')}</Modal.Title>
        </Modal.Header>
        <DialogForm
          confirm={message('restore')}
          busy={isLoading}
          disabled={reason.trim() === ''}
          error={errorMessage(error)}
          onConfirm={() => void confirm()}
          onClose={() => setOpen(false)}
        >
          <p>{message('restore.what', { version: words(version).join(' · ') })}</p>
          <TextField
            name="reason"
            label={message('restore.reason')}
            required
            value={reason}
            onChange={setReason}
          />
        </DialogForm>
      </Modal.Content>
    </Modal.Root>
  );
};
