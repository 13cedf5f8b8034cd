import { Typography } from '@strapi/design-system';
import { useGetTextStateQuery } from '../api/texts-api';
import { DialogForm } from '../components/dialog-form';
import { useMessage } from '../components/use-message';
import { useAct } from '../hooks/use-act';
import type { TextDialogProps } from './text-dialog-props';

/** 发布: what was signed and did not go out by itself. */
export const PublishDialog = (props: TextDialogProps) => {
  const message = useMessage();
  const { data } = useGetTextStateQuery(props.text);
  const { act, ...state } = useAct(props);
  return (
    <DialogForm
      {...state}
      confirm={message('action.publish')}
      disabled={!data}
      onConfirm={() => void act({ action: 'publish', hash: data?.hash })}
      onClose={props.onClose}
    >
      <Typography>{message('publish.what')}</Typography>
    </DialogForm>
  );
};
