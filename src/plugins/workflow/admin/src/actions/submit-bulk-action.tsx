import { useNotification } from '@strapi/strapi/admin';
import { useActOnTasksMutation } from '../api/tasks-api';
import { useMessage } from '../components/use-message';
import { errorMessage } from '../domain/error-message';
import { useIsGoverned } from '../hooks/use-governed-types';
import type { BulkAction, ListViewProps } from './content-manager';

/** As many as one request takes. */
const MOST = 50;

/** 提交审核 of the chosen rows of a list: an imported table is not submitted one by one. */
export const SubmitBulkAction: BulkAction = ({ model, documents = [] }: ListViewProps) => {
  const message = useMessage();
  const governed = useIsGoverned(model);
  const { toggleNotification } = useNotification();
  const [act] = useActOnTasksMutation();
  if (!governed) return null;
  const chosen = documents.slice(0, MOST);

  const submit = async () => {
    const answer = await act({
      action: 'submit',
      items: chosen.map(({ documentId, locale = null }) => ({ uid: model, documentId, locale })),
    });
    if ('error' in answer) {
      toggleNotification({ type: 'danger', message: errorMessage(answer.error) });
      return;
    }
    const failed = (answer.data ?? []).filter(({ ok }) => !ok);
    const results = message('bulk.results', {
      done: chosen.length - failed.length,
      failed: failed.length,
    });
    const [first] = failed;
    toggleNotification({
      type: first ? 'warning' : 'success',
      message: first ? `${results}：${first.message}` : results,
    });
  };

  return {
    label: message('bulk.submit'),
    variant: 'secondary',
    dialog: {
      type: 'dialog',
      title: message('bulk.submit'),
      content: message('bulk.submit.text', { count: chosen.length }),
      onConfirm: submit,
    },
  };
};

SubmitBulkAction.type = 'submit';
