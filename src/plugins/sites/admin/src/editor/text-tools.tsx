import { Bold, Italic, Underline } from '@strapi/icons';
import type { Editor } from '@tiptap/react';
import { useEditorState } from '@tiptap/react';
import { ToolButton } from './tool-button';

/** Bold, italic, underlined. */
export const TextTools = ({ editor }: { editor: Editor }) => {
  const active = useEditorState({
    editor,
    selector: ({ editor: current }) => ({
      bold: current.isActive('bold'),
      italic: current.isActive('italic'),
      underline: current.isActive('underline'),
    }),
  });

  return (
    <>
      <ToolButton
        id="bold"
        defaultMessage="Bold"
        icon={<Bold />}
        active={active.bold}
        onUse={() => editor.chain().focus().toggleBold().run()}
      />
      <ToolButton
        id="italic"
        defaultMessage="Italic"
        icon={<Italic />}
        active={active.italic}
        onUse={() => editor.chain().focus().toggleItalic().run()}
      />
      <ToolButton
        id="underline"
        defaultMessage="Underline"
        icon={<Underline />}
        active={active.underline}
        onUse={() => editor.chain().focus().toggleUnderline().run()}
      />
    </>
  );
};
