import { Button, Flex } from '@strapi/design-system';
import { useForm, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { TextState } from '../../../contracts/texts';
import { useSaveFirst } from '../actions/saving';
import { useGetWithdrawalQuery } from '../api/withdrawals-api';
import { useMessage } from '../components/use-message';
import { actionsOn, type ActionKey } from '../domain/actions-on';
import type { TextPlace } from '../domain/text-path';
import { ActionDialog } from './action-dialog';
import { ActionMenu } from './action-menu';
import { TEXT_ACTIONS } from './text-action';

interface Props {
  text: TextPlace;
  state: TextState;
}

/** What can be done with the text now: the one thing to do, its counterpart, and a menu. */
export const ActionButtons = ({ text, state }: Props) => {
  const message = useMessage();
  const { toggleNotification } = useNotification();
  const { data: withdrawal } = useGetWithdrawalQuery(text);
  const saveFirst = useSaveFirst(text.documentId);
  const modified = useForm('workflow', (form) => form.modified);
  const [opened, setOpened] = useState<ActionKey | null>(null);
  const { buttons, menu } = actionsOn({
    state,
    canTakeDown: (withdrawal?.can.set.length ?? 0) > 0,
  });

  const start = async (key: ActionKey) => {
    if (TEXT_ACTIONS[key].savesFirst) {
      if (await saveFirst()) setOpened(key);
    } else if (modified) {
      toggleNotification({ type: 'warning', message: message('save-first') });
    } else {
      setOpened(key);
    }
  };

  // an action done takes its button away, and must not take its dialog with it
  if (buttons.length + menu.length === 0 && !opened) return null;

  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      {buttons.map((key, index) => {
        const { Icon } = TEXT_ACTIONS[key];
        return (
          <Button
            key={key}
            fullWidth
            variant={index === 0 && key !== 'recall' ? 'default' : 'secondary'}
            startIcon={<Icon />}
            onClick={() => void start(key)}
          >
            {message(`action.${key}`)}
          </Button>
        );
      })}
      <ActionMenu keys={menu} onSelect={(key) => void start(key)} />
      <ActionDialog text={text} opened={opened} onClose={() => setOpened(null)} />
    </Flex>
  );
};
