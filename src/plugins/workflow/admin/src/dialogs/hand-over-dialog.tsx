import { Field, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useGetHandlersQuery } from '../api/texts-api';
import { DialogForm } from '../components/dialog-form';
import { TextField } from '../components/text-field';
import { useMessage } from '../components/use-message';
import { useAct } from '../hooks/use-act';
import type { TextDialogProps } from './text-dialog-props';

/** 转办: another who may take this step is asked to. */
export const HandOverDialog = (props: TextDialogProps) => {
  const message = useMessage();
  const [to, setTo] = useState<number | null>(null);
  const [remarks, setRemarks] = useState('');
  const { data: handlers } = useGetHandlersQuery(props.text);
  const { act, ...state } = useAct(props);
  return (
    <DialogForm
      {...state}
      confirm={message('action.hand-over')}
      disabled={to === null}
      onConfirm={() =>
        void act({
          action: 'hand-over',
          ...(to !== null && { to }),
          ...(remarks.trim() && { remarks }),
        })
      }
      onClose={props.onClose}
    >
      {handlers?.length === 0 && (
        <Typography role="status">{message('hand-over.nobody')}</Typography>
      )}
      <Field.Root name="to" required hint={message('hand-over.hint')}>
        <Field.Label>{message('hand-over.to')}</Field.Label>
        <SingleSelect
          value={to ?? ''}
          placeholder={message('hand-over.choose')}
          onChange={(id) => setTo(Number(id))}
        >
          {(handlers ?? []).map(({ id, name }) => (
            <SingleSelectOption key={id} value={id}>
              {name}
            </SingleSelectOption>
          ))}
        </SingleSelect>
        <Field.Hint />
      </Field.Root>
      <TextField
        name="remarks"
        label={message('remarks.optional')}
        value={remarks}
        onChange={setRemarks}
      />
    </DialogForm>
  );
};
