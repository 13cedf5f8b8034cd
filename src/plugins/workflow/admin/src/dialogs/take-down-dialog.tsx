import { Box, Field, Flex, Radio, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { WithdrawalKind } from '../../../contracts/withdrawals';
import { useGetWithdrawalQuery, useWithdrawTextMutation } from '../api/withdrawals-api';
import { DialogForm } from '../components/dialog-form';
import { TextField } from '../components/text-field';
import { useMessage } from '../components/use-message';
import { errorMessage } from '../domain/error-message';
import type { TextDialogProps } from './text-dialog-props';
import { ReplacementSelect } from './replacement-select';

/** 撤下、替代、更正、废止: each with what the public will then see. */
export const TakeDownDialog = ({ text, onClose }: TextDialogProps) => {
  const message = useMessage();
  const { toggleNotification } = useNotification();
  const [kind, setKind] = useState<WithdrawalKind | null>(null);
  const [note, setNote] = useState('');
  const [replacedBy, setReplacedBy] = useState('');
  const { data } = useGetWithdrawalQuery(text);
  const [withdraw, { isLoading, error }] = useWithdrawTextMutation();
  const ready = kind !== null && note.trim() !== '' && (kind !== 'replaced' || replacedBy !== '');

  const confirm = async () => {
    if (!kind) return;
    const answer = await withdraw({
      ...text,
      kind,
      note,
      ...(kind === 'replaced' && { replacedBy }),
    });
    if ('error' in answer) return;
    toggleNotification({ type: 'success', message: message(`take-down.${kind}.done`) });
    onClose();
  };

  return (
    <DialogForm
      confirm={message('confirm')}
      variant="danger"
      busy={isLoading}
      disabled={!ready}
      error={errorMessage(error)}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <Field.Root name="kind" required>
        <Field.Label id="take-down-kind">{message('take-down.kind')}</Field.Label>
        <Radio.Group
          aria-labelledby="take-down-kind"
          value={kind ?? ''}
          onValueChange={(value) => setKind(value as WithdrawalKind)}
        >
          <Flex direction="column" alignItems="stretch" gap={3}>
            {(data?.can.set ?? []).map((name) => (
              <Box key={name}>
                <Radio.Item value={name} aria-describedby={`take-down-${name}`}>
                  <Typography fontWeight="bold">{message(`take-down.${name}`)}</Typography>
                </Radio.Item>
                <Typography
                  tag="p"
                  id={`take-down-${name}`}
                  variant="pi"
                  textColor="neutral600"
                  paddingLeft={7}
                >
                  {message(`take-down.${name}.what`)}
                </Typography>
              </Box>
            ))}
          </Flex>
        </Radio.Group>
      </Field.Root>
      {kind === 'replaced' && (
        <ReplacementSelect text={text} value={replacedBy} onChange={setReplacedBy} />
      )}
      <TextField
        name="note"
        label={message('take-down.note')}
        hint={message('take-down.note.hint')}
        required
        value={note}
        onChange={setNote}
      />
    </DialogForm>
  );
};
