import { Box, Flex } from '@strapi/design-system';
import type { Editor } from '@tiptap/react';
import { useEditorState } from '@tiptap/react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { BlockTools } from './block-tools';
import { HistoryTools } from './history-tools';
import { InsertTools } from './insert-tools';
import { LinkForm } from './link-form';
import { TableTools } from './table-tools';
import { TextTools } from './text-tools';

/** Every tool by mouse and by Tab; the usual shortcuts (Ctrl+B, Ctrl+Z …) are the editor's own. */
export const Toolbar = ({ editor }: { editor: Editor }) => {
  const { formatMessage } = useIntl();
  const [linking, setLinking] = useState(false);
  const inTable = useEditorState({
    editor,
    selector: ({ editor: current }) => current.isActive('table'),
  });

  return (
    <Box background="neutral100" padding={1} hasRadius>
      <Flex
        role="toolbar"
        aria-label={formatMessage({ id: 'sites.editor.toolbar', defaultMessage: 'Formatting' })}
        gap={1}
        wrap="wrap"
      >
        <BlockTools editor={editor} />
        <TextTools editor={editor} />
        <InsertTools editor={editor} onLink={() => setLinking((open) => !open)} />
        <HistoryTools editor={editor} />
      </Flex>
      {linking && <LinkForm editor={editor} onDone={() => setLinking(false)} />}
      {inTable && <TableTools editor={editor} />}
    </Box>
  );
};
