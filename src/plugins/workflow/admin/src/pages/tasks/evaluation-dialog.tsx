import { Button, Field, Flex, Modal, Radio, TextInput, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { DueText, EvaluationOutcome } from '../../../../contracts/evaluations';
import { useRecordEvaluationMutation } from '../../api/evaluations-api';
import { DialogForm } from '../../components/dialog-form';
import { TextField } from '../../components/text-field';
import { useMessage } from '../../components/use-message';
import { errorMessage } from '../../domain/error-message';

const OUTCOMES = ['keep', 'change_attribute', 'withdraw'] as const satisfies EvaluationOutcome[];

/** 定期评估 (条例 Art. 18): what was decided, why, and when it is looked at again. */
export const EvaluationDialog = ({ text }: { text: DueText }) => {
  const message = useMessage();
  const { toggleNotification } = useNotification();
  const [open, setOpen] = useState(false);
  const [outcome, setOutcome] = useState<EvaluationOutcome>('keep');
  const [note, setNote] = useState('');
  const [nextOn, setNextOn] = useState('');
  const [record, { isLoading, error }] = useRecordEvaluationMutation();

  const confirm = async () => {
    const { uid, documentId, locale } = text;
    const answer = await record({
      uid,
      documentId,
      locale,
      outcome,
      note,
      ...(nextOn && { nextOn }),
    });
    if ('error' in answer) return;
    toggleNotification({ type: 'success', message: message('due.recorded') });
    setOpen(false);
  };

  return (
    <Modal.Root open={open} onOpenChange={setOpen}>
      <Modal.Trigger>
        <Button size="S" variant="secondary">
          {message('due.record')}
        </Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header closeLabel={message('close')}>
          <Modal.Title>{message('due.record.title')}</Modal.Title>
        </Modal.Header>
        <DialogForm
          confirm={message('due.record')}
          busy={isLoading}
          disabled={note.trim() === ''}
          error={errorMessage(error)}
          onConfirm={() => void confirm()}
          onClose={() => setOpen(false)}
        >
          <Typography fontWeight="bold">{text.title}</Typography>
          <Field.Root name="outcome" required>
            <Field.Label id="evaluation-outcome">{message('due.outcome')}</Field.Label>
            <Radio.Group
              aria-labelledby="evaluation-outcome"
              value={outcome}
              onValueChange={(value) => setOutcome(value as EvaluationOutcome)}
            >
              <Flex direction="column" alignItems="flex-start" gap={2}>
                {OUTCOMES.map((name) => (
                  <Radio.Item key={name} value={name}>
                    <Typography>{message(`due.outcome.${name}`)}</Typography>
                  </Radio.Item>
                ))}
              </Flex>
            </Radio.Group>
          </Field.Root>
          <TextField
            name="note"
            label={message('due.note')}
            required
            value={note}
            onChange={setNote}
          />
          <Field.Root name="nextOn" hint={message('due.next.hint')}>
            <Field.Label>{message('due.next')}</Field.Label>
            <TextInput
              type="date"
              value={nextOn}
              onChange={(event) => setNextOn(event.target.value)}
            />
            <Field.Hint />
          </Field.Root>
        </DialogForm>
      </Modal.Content>
    </Modal.Root>
  );
};
