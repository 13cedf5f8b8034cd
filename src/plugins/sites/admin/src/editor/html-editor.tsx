import { Box } from '@strapi/design-system';
import { EditorContent, useEditor } from '@tiptap/react';
import { useEffect } from 'react';
import { EditorFrame } from './editor-frame';
import { extensions } from './extensions';
import { cleanPastedHtml } from './paste/clean-pasted-html';
import { Toolbar } from './toolbar';

interface Props {
  value: string;
  onChange: (html: string) => void;
  disabled: boolean;
  label: string;
}

/** Rich text as HTML; empty text is the empty string. */
export const HtmlEditor = ({ value, onChange, disabled, label }: Props) => {
  const editor = useEditor({
    extensions,
    content: value,
    editable: !disabled,
    editorProps: {
      attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': label },
      transformPastedHTML: cleanPastedHtml,
    },
    onUpdate: ({ editor: changed }) => onChange(changed.isEmpty ? '' : changed.getHTML()),
  });

  useEffect(() => editor.setEditable(!disabled, false), [editor, disabled]);

  // The form changes it too: another language version, or a discarded draft.
  useEffect(() => {
    const shown = editor.isEmpty ? '' : editor.getHTML();
    if (value !== shown && !editor.isFocused) {
      // Not the editor's own doing: nothing to undo.
      editor.chain().setMeta('addToHistory', false).setContent(value, { emitUpdate: false }).run();
    }
  }, [editor, value]);

  return (
    <EditorFrame>
      {!disabled && <Toolbar editor={editor} />}
      <Box className="content">
        <EditorContent editor={editor} />
      </Box>
    </EditorFrame>
  );
};
