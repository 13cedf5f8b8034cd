import { Menu } from '@strapi/design-system';
import { useMessage } from '../components/use-message';
import type { ActionKey } from '../domain/actions-on';
import { TEXT_ACTIONS } from './text-action';

interface Props {
  keys: readonly ActionKey[];
  onSelect: (key: ActionKey) => void;
}

/** What can be done besides; nothing where there is nothing. */
export const ActionMenu = ({ keys, onSelect }: Props) => {
  const message = useMessage();
  if (keys.length === 0) return null;
  return (
    <Menu.Root>
      <Menu.Trigger variant="tertiary" fullWidth>
        {message('action.more')}
      </Menu.Trigger>
      <Menu.Content popoverPlacement="bottom-end">
        {keys.map((key) => {
          const { Icon, danger } = TEXT_ACTIONS[key];
          return (
            <Menu.Item
              key={key}
              variant={danger ? 'danger' : 'default'}
              startIcon={<Icon />}
              onSelect={() => onSelect(key)}
            >
              {message(`action.${key}`)}
            </Menu.Item>
          );
        })}
      </Menu.Content>
    </Menu.Root>
  );
};
