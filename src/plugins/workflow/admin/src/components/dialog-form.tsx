import { Button, Flex, Modal } from '@strapi/design-system';
import type { FormEvent, ReactNode } from 'react';
import { Notice } from './notice';
import { useMessage } from './use-message';

interface FormProps {
  /** What the one primary button does, in words. */
  confirm: string;
  variant?: 'default' | 'danger';
  busy?: boolean;
  disabled?: boolean;
  /** What the server said when it refused. */
  error?: string;
  onConfirm: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** The inside of a dialog: fields, what went wrong, and one primary button. */
export const DialogForm = ({ confirm, variant, busy, disabled, error, ...rest }: FormProps) => {
  const message = useMessage();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // the form of the edit view stands around this one in React's tree, not in the page's
    event.stopPropagation();
    if (!busy && !disabled) rest.onConfirm();
  };
  return (
    <form onSubmit={submit} noValidate style={{ display: 'contents' }}>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          {rest.children}
          {error && <Notice tone="danger" title={error} />}
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button type="button" variant="tertiary" onClick={rest.onClose}>
          {message('cancel')}
        </Button>
        <Button type="submit" variant={variant ?? 'default'} loading={busy} disabled={disabled}>
          {confirm}
        </Button>
      </Modal.Footer>
    </form>
  );
};
