import { IconButton } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';

interface Props {
  id: string;
  defaultMessage: string;
  icon: ReactNode;
  onUse: () => void;
  active?: boolean;
  disabled?: boolean;
}

/** One tool, named for the ear and on hover. */
export const ToolButton = ({ id, defaultMessage, icon, onUse, active, disabled }: Props) => {
  const { formatMessage } = useIntl();
  return (
    <IconButton
      type="button"
      variant={active ? 'secondary' : 'ghost'}
      size="S"
      aria-pressed={active}
      disabled={disabled}
      label={formatMessage({ id: `sites.editor.${id}`, defaultMessage })}
      // Pressing a tool must not take the selection away from the text.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onUse}
    >
      {icon}
    </IconButton>
  );
};
