import { useState } from 'react';
import { useGetTextStateQuery } from '../api/texts-api';
import { DialogForm } from '../components/dialog-form';
import { Notice } from '../components/notice';
import { TextField } from '../components/text-field';
import { useMessage } from '../components/use-message';
import { useAct } from '../hooks/use-act';
import type { TextDialogProps } from './text-dialog-props';

/** 免审发布: past the procedure, for what cannot wait; with its reason, and in the figures. */
export const ForceDialog = (props: TextDialogProps) => {
  const message = useMessage();
  const [remarks, setRemarks] = useState('');
  const { data } = useGetTextStateQuery(props.text);
  const { act, ...state } = useAct(props);
  return (
    <DialogForm
      {...state}
      confirm={message('action.force')}
      variant="danger"
      disabled={!data || remarks.trim() === ''}
      onConfirm={() => void act({ action: 'force', hash: data?.hash, remarks })}
      onClose={props.onClose}
    >
      <Notice tone="warning" title={message('force.warning')}>
        {message('force.what')}
      </Notice>
      <TextField
        name="remarks"
        label={message('force.reason')}
        required
        value={remarks}
        onChange={setRemarks}
      />
    </DialogForm>
  );
};
