import { Typography } from '@strapi/design-system';
import { useState } from 'react';
import { DialogForm } from '../components/dialog-form';
import { TextField } from '../components/text-field';
import { useMessage } from '../components/use-message';
import { useAct } from '../hooks/use-act';
import type { TextDialogProps } from './text-dialog-props';

/** 撤回送审: its author takes the text back to go on writing. */
export const RecallDialog = (props: TextDialogProps) => {
  const message = useMessage();
  const [remarks, setRemarks] = useState('');
  const { act, ...state } = useAct(props);
  return (
    <DialogForm
      {...state}
      confirm={message('action.recall')}
      onConfirm={() => void act({ action: 'withdraw', ...(remarks.trim() && { remarks }) })}
      onClose={props.onClose}
    >
      <Typography>{message('recall.what')}</Typography>
      <TextField
        name="remarks"
        label={message('remarks.optional')}
        value={remarks}
        onChange={setRemarks}
      />
    </DialogForm>
  );
};
