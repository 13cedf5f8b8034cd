import { Box, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { BulkRequest, BulkResult, Task } from '../../../../contracts/texts';
import { useActOnTasksMutation } from '../../api/tasks-api';
import {
  concluded,
  ConfidentialityFields,
  NOT_CONCLUDED,
} from '../../components/confidentiality-fields';
import { DialogForm } from '../../components/dialog-form';
import { TextField } from '../../components/text-field';
import { useMessage } from '../../components/use-message';
import { errorMessage } from '../../domain/error-message';
import { keyOf } from '../../domain/select';

interface Props {
  action: BulkRequest['action'];
  tasks: readonly Task[];
  onDone: (results: BulkResult[]) => void;
  onClose: () => void;
}

/** The remarks all chosen texts get, and the one conclusion where a step asks for it. */
export const BulkDialog = ({ action, tasks, onDone, onClose }: Props) => {
  const message = useMessage();
  const [remarks, setRemarks] = useState('');
  const [given, setGiven] = useState(NOT_CONCLUDED);
  const [act, { isLoading, error }] = useActOnTasksMutation();
  const asks = action === 'pass' && tasks.some(({ needsConfidentiality }) => needsConfidentiality);
  const confidentiality = concluded(given);
  const ready =
    action === 'return' ? remarks.trim() !== '' : !asks || confidentiality?.conclusion === 'public';

  const confirm = async () => {
    const answer = await act({
      action,
      items: tasks.map(({ uid, documentId, locale, hash }) => ({ uid, documentId, locale, hash })),
      ...(remarks.trim() && { remarks }),
      ...(asks && confidentiality && { confidentiality }),
    });
    if (!('error' in answer) && answer.data) onDone(answer.data);
  };

  return (
    <DialogForm
      confirm={message(`bulk.${action}`)}
      busy={isLoading}
      disabled={!ready}
      error={errorMessage(error)}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <Box tag="ul" paddingLeft={4} style={{ listStyle: 'disc' }}>
        {tasks.map((task) => (
          <li key={keyOf(task)}>
            <Typography>{task.title}</Typography>
          </li>
        ))}
      </Box>
      {asks && <ConfidentialityFields value={given} onChange={setGiven} />}
      <TextField
        name="remarks"
        label={message(action === 'return' ? 'return.remarks' : 'remarks.optional')}
        required={action === 'return'}
        value={remarks}
        onChange={setRemarks}
      />
    </DialogForm>
  );
};
