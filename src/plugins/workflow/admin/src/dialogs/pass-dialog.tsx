import { Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useGetTextSchedulesQuery } from '../api/schedules-api';
import { useGetTextStateQuery } from '../api/texts-api';
import {
  concluded,
  ConfidentialityFields,
  NOT_CONCLUDED,
} from '../components/confidentiality-fields';
import { DialogForm } from '../components/dialog-form';
import { Notice } from '../components/notice';
import { TextField } from '../components/text-field';
import { useMessage } from '../components/use-message';
import { inBeijing } from '../domain/beijing-time';
import { isLastStep } from '../domain/step-of';
import { useAct } from '../hooks/use-act';
import type { TextDialogProps } from './text-dialog-props';

/** 审核通过、签发: of the text as it was seen; the last step lets it out. */
export const PassDialog = (props: TextDialogProps) => {
  const message = useMessage();
  const { locale } = useIntl();
  const [remarks, setRemarks] = useState('');
  const [given, setGiven] = useState(NOT_CONCLUDED);
  const { data } = useGetTextStateQuery(props.text);
  const { data: schedules = [] } = useGetTextSchedulesQuery(props.text);
  const { act, ...state } = useAct(props);
  if (!data) return null;

  const last = isLastStep(data);
  const planned = schedules.find((plan) => plan.action === 'publish' && plan.state === 'planned');
  const blocked = given.conclusion === 'redact' || given.conclusion === 'not_public';
  const confidentiality = concluded(given);
  const confirm = () =>
    void act(
      {
        action: 'pass',
        hash: data.hash,
        ...(remarks.trim() && { remarks }),
        ...(data.needsConfidentiality && confidentiality && { confidentiality }),
      },
      last ? 'sign' : 'pass'
    );

  return (
    <DialogForm
      {...state}
      confirm={message(last ? 'action.sign' : 'action.pass')}
      disabled={data.needsConfidentiality && confidentiality?.conclusion !== 'public'}
      onConfirm={confirm}
      onClose={props.onClose}
    >
      {last && (
        <Typography>
          {planned
            ? message('sign.planned', { at: inBeijing(planned.at, locale) })
            : message('sign.now')}
        </Typography>
      )}
      {data.needsConfidentiality && <ConfidentialityFields value={given} onChange={setGiven} />}
      {blocked && <Notice tone="warning" title={message('confidentiality.blocked')} />}
      <TextField
        name="remarks"
        label={message('remarks.optional')}
        value={remarks}
        onChange={setRemarks}
      />
    </DialogForm>
  );
};
