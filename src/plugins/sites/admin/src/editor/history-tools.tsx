import { ArrowClockwise, ArrowsCounterClockwise } from '@strapi/icons';
import type { Editor } from '@tiptap/react';
import { useEditorState } from '@tiptap/react';
import { ToolButton } from './tool-button';

/** Undo and redo. */
export const HistoryTools = ({ editor }: { editor: Editor }) => {
  const can = useEditorState({
    editor,
    selector: ({ editor: current }) => ({
      undo: current.can().undo(),
      redo: current.can().redo(),
    }),
  });

  return (
    <>
      <ToolButton
        id="undo"
        defaultMessage="Undo"
        icon={<ArrowsCounterClockwise />}
        disabled={!can.undo}
        onUse={() => editor.chain().focus().undo().run()}
      />
      <ToolButton
        id="redo"
        defaultMessage="Redo"
        icon={<ArrowClockwise />}
        disabled={!can.redo}
        onUse={() => editor.chain().focus().redo().run()}
      />
    </>
  );
};
