import { Field, Radio, TextInput, Typography, Flex } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { ScheduleAction } from '../../../contracts/schedules';
import { usePlanScheduleMutation } from '../api/schedules-api';
import { useGetTextStateQuery } from '../api/texts-api';
import { DialogForm } from '../components/dialog-form';
import { TextField } from '../components/text-field';
import { useMessage } from '../components/use-message';
import { fromWallClock, toWallClock } from '../domain/beijing-time';
import { errorMessage } from '../domain/error-message';
import type { TextDialogProps } from './text-dialog-props';

const ACTIONS = ['publish', 'unpublish'] as const satisfies ScheduleAction[];

/** 定时: when the text goes out, or comes down; by the clock of Beijing. */
export const ScheduleDialog = ({ text, onClose }: TextDialogProps) => {
  const message = useMessage();
  const { toggleNotification } = useNotification();
  const { data: state } = useGetTextStateQuery(text);
  const [chosen, setChosen] = useState<ScheduleAction | null>(null);
  const [at, setAt] = useState('');
  const [reason, setReason] = useState('');
  const [plan, { isLoading, error }] = usePlanScheduleMutation();
  const action = chosen ?? (state?.isPublic ? 'unpublish' : 'publish');
  const instant = fromWallClock(at);

  const confirm = async () => {
    if (!instant) return;
    const answer = await plan({ ...text, action, at: instant, ...(reason.trim() && { reason }) });
    if ('error' in answer) return;
    toggleNotification({ type: 'success', message: message('schedule.done') });
    onClose();
  };

  return (
    <DialogForm
      confirm={message('action.schedule')}
      busy={isLoading}
      disabled={!instant}
      error={errorMessage(error)}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <Field.Root name="action">
        <Field.Label id="schedule-action">{message('schedule.action')}</Field.Label>
        <Radio.Group
          aria-labelledby="schedule-action"
          value={action}
          onValueChange={(value) => setChosen(value as ScheduleAction)}
        >
          <Flex gap={6}>
            {ACTIONS.map((name) => (
              <Radio.Item key={name} value={name}>
                <Typography>{message(`schedule.${name}`)}</Typography>
              </Radio.Item>
            ))}
          </Flex>
        </Radio.Group>
      </Field.Root>
      <Field.Root name="at" required hint={message('schedule.at.hint')}>
        <Field.Label>{message('schedule.at')}</Field.Label>
        <TextInput
          type="datetime-local"
          value={at}
          min={toWallClock(new Date().toISOString())}
          onChange={(event) => setAt(event.target.value)}
        />
        <Field.Hint />
      </Field.Root>
      <TextField
        name="reason"
        label={message('schedule.reason')}
        value={reason}
        onChange={setReason}
      />
    </DialogForm>
  );
};
