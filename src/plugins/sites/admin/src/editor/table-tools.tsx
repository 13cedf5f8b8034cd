import { Flex, TextButton } from '@strapi/design-system';
import type { Editor } from '@tiptap/react';
import { useEditorState } from '@tiptap/react';
import { useIntl } from 'react-intl';

const COMMANDS = [
  ['addRowAfter', 'Add row'],
  ['deleteRow', 'Delete row'],
  ['addColumnAfter', 'Add column'],
  ['deleteColumn', 'Delete column'],
  ['mergeCells', 'Merge cells'],
  ['splitCell', 'Split cell'],
  ['toggleHeaderRow', 'Header row'],
  ['deleteTable', 'Delete table'],
] as const;

/** What can be done with the table the cursor is in, in words: icons for these are guesswork. */
export const TableTools = ({ editor }: { editor: Editor }) => {
  const { formatMessage } = useIntl();
  const possible = useEditorState({
    editor,
    selector: ({ editor: current }) => ({
      mergeCells: current.can().mergeCells(),
      splitCell: current.can().splitCell(),
    }),
  });

  return (
    <Flex gap={4} wrap="wrap" paddingTop={2} paddingBottom={1} paddingLeft={2}>
      {COMMANDS.map(([command, defaultMessage]) => (
        <TextButton
          key={command}
          type="button"
          disabled={command in possible && !possible[command as keyof typeof possible]}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => editor.chain().focus()[command]().run()}
        >
          {formatMessage({ id: `sites.editor.table.${command}`, defaultMessage })}
        </TextButton>
      ))}
    </Flex>
  );
};
