import { useNotification } from '@strapi/strapi/admin';
import type { ActionRequest } from '../../../contracts/texts';
import { useActOnTextMutation } from '../api/texts-api';
import { useMessage } from '../components/use-message';
import { errorMessage } from '../domain/error-message';
import type { TextDialogProps } from '../dialogs/text-dialog-props';

type Request = Omit<ActionRequest, 'locale'>;

/** Takes a step of the workflow; closes the dialog when it is taken, keeps it open when refused. */
export const useAct = ({ text, onClose }: TextDialogProps) => {
  const message = useMessage();
  const { toggleNotification } = useNotification();
  const [act, { isLoading, error }] = useActOnTextMutation();
  return {
    busy: isLoading,
    error: errorMessage(error),
    /** @param said what is said when it is done: `done.<said>`; default the action itself */
    act: async (request: Request, said: string = request.action) => {
      const answer = await act({ ...text, ...request });
      if ('error' in answer) return;
      toggleNotification({ type: 'success', message: message(`done.${said}`) });
      onClose();
    },
  };
};
