import { useState } from 'react';
import { useGetTextStateQuery } from '../api/texts-api';
import { DialogForm } from '../components/dialog-form';
import { TextField } from '../components/text-field';
import { useMessage } from '../components/use-message';
import { useAct } from '../hooks/use-act';
import type { TextDialogProps } from './text-dialog-props';

/** 退回: back to its author, with what is to be mended. */
export const ReturnDialog = (props: TextDialogProps) => {
  const message = useMessage();
  const [remarks, setRemarks] = useState('');
  const { data } = useGetTextStateQuery(props.text);
  const { act, ...state } = useAct(props);
  return (
    <DialogForm
      {...state}
      confirm={message('action.return')}
      disabled={!data || remarks.trim() === ''}
      onConfirm={() => void act({ action: 'return', hash: data?.hash, remarks })}
      onClose={props.onClose}
    >
      <TextField
        name="remarks"
        label={message('return.remarks')}
        hint={message('return.remarks.hint')}
        required
        value={remarks}
        onChange={setRemarks}
      />
    </DialogForm>
  );
};
