import { Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useCheckTextQuery, useGetTextStateQuery } from '../api/texts-api';
import { CheckList, type Answers } from '../components/check-list';
import { DialogForm } from '../components/dialog-form';
import { Notice } from '../components/notice';
import { TextField } from '../components/text-field';
import { useMessage } from '../components/use-message';
import { errorMessage } from '../domain/error-message';
import { unanswered } from '../domain/unanswered';
import { useAct } from '../hooks/use-act';
import type { TextDialogProps } from './text-dialog-props';

/** 提交审核: the checks first; what failed is to be mended, what is doubtful to be answered. */
export const SubmitDialog = (props: TextDialogProps) => {
  const message = useMessage();
  const [answers, setAnswers] = useState<Answers>({});
  const [remarks, setRemarks] = useState('');
  const { data: state } = useGetTextStateQuery(props.text);
  const {
    data: report,
    error,
    isFetching,
  } = useCheckTextQuery(props.text, {
    refetchOnMountOrArgChange: true,
  });
  const { act, ...acting } = useAct(props);
  const checked = report && !isFetching ? report : undefined;
  const toAnswer = checked ? unanswered(checked, answers).length : 0;

  return (
    <DialogForm
      {...acting}
      error={acting.error || errorMessage(error)}
      confirm={message('action.submit')}
      disabled={isFetching || checked?.outcome === 'fail' || toAnswer > 0}
      onConfirm={() =>
        void act({
          action: 'submit',
          ...(state && { hash: state.hash }),
          answers: { ...answers },
          ...(remarks.trim() && { remarks }),
        })
      }
      onClose={props.onClose}
    >
      {isFetching && <Typography role="status">{message('check.running')}</Typography>}
      {checked && (
        <>
          <Notice
            tone={TONES[checked.outcome]}
            title={message(`check.summary.${checked.outcome}`, { count: toAnswer })}
          />
          <CheckList
            uid={props.text.uid}
            report={checked}
            answers={answers}
            onAnswer={(key, answer) => setAnswers((before) => ({ ...before, [key]: answer }))}
          />
        </>
      )}
      {!isFetching && checked?.outcome !== 'fail' && (
        <TextField
          name="remarks"
          label={message('submit.remarks')}
          value={remarks}
          onChange={setRemarks}
        />
      )}
    </DialogForm>
  );
};

const TONES = { pass: 'success', warn: 'warning', fail: 'danger' } as const;
