import { Button, Flex, TextInput } from '@strapi/design-system';
import type { Editor } from '@tiptap/react';
import { useState, type KeyboardEvent } from 'react';
import { useIntl } from 'react-intl';

/** Address of the link on the selected text; an empty one takes the link away. */
export const LinkForm = ({ editor, onDone }: { editor: Editor; onDone: () => void }) => {
  const { formatMessage } = useIntl();
  const [href, setHref] = useState(String(editor.getAttributes('link')['href'] ?? ''));
  const address = formatMessage({ id: 'sites.editor.link.address', defaultMessage: 'Address' });

  const apply = () => {
    const chain = editor.chain().focus().extendMarkRange('link');
    if (href.trim() === '') chain.unsetLink().run();
    else if (editor.state.selection.empty && !editor.isActive('link')) {
      chain
        .insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] })
        .run();
    } else chain.setLink({ href: href.trim() }).run();
    onDone();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onDone();
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    // It stands inside the document's form, which Enter would save.
    event.preventDefault();
    apply();
  };

  return (
    <Flex gap={2} padding={2}>
      <TextInput
        autoFocus
        width="100%"
        aria-label={address}
        placeholder="https://"
        value={href}
        onChange={(event) => setHref(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <Button type="button" variant="secondary" onClick={apply}>
        {formatMessage({ id: 'sites.editor.link.apply', defaultMessage: 'Apply' })}
      </Button>
    </Flex>
  );
};
