import {
  BulletList,
  HeadingFour,
  HeadingThree,
  HeadingTwo,
  NumberList,
  Quotes,
} from '@strapi/icons';
import type { Editor } from '@tiptap/react';
import { useEditorState } from '@tiptap/react';
import { ToolButton } from './tool-button';

/** Headings, lists and quotations. */
export const BlockTools = ({ editor }: { editor: Editor }) => {
  const active = useEditorState({
    editor,
    selector: ({ editor: current }) => ({
      h2: current.isActive('heading', { level: 2 }),
      h3: current.isActive('heading', { level: 3 }),
      h4: current.isActive('heading', { level: 4 }),
      bullets: current.isActive('bulletList'),
      numbers: current.isActive('orderedList'),
      quote: current.isActive('blockquote'),
    }),
  });
  const heading = (level: 2 | 3 | 4) => editor.chain().focus().toggleHeading({ level }).run();

  return (
    <>
      <ToolButton
        id="heading-2"
        defaultMessage="Heading"
        icon={<HeadingTwo />}
        active={active.h2}
        onUse={() => heading(2)}
      />
      <ToolButton
        id="heading-3"
        defaultMessage="Subheading"
        icon={<HeadingThree />}
        active={active.h3}
        onUse={() => heading(3)}
      />
      <ToolButton
        id="heading-4"
        defaultMessage="Small heading"
        icon={<HeadingFour />}
        active={active.h4}
        onUse={() => heading(4)}
      />
      <ToolButton
        id="bullet-list"
        defaultMessage="List"
        icon={<BulletList />}
        active={active.bullets}
        onUse={() => editor.chain().focus().toggleBulletList().run()}
      />
      <ToolButton
        id="ordered-list"
        defaultMessage="Numbered list"
        icon={<NumberList />}
        active={active.numbers}
        onUse={() => editor.chain().focus().toggleOrderedList().run()}
      />
      <ToolButton
        id="blockquote"
        defaultMessage="Quotation"
        icon={<Quotes />}
        active={active.quote}
        onUse={() => editor.chain().focus().toggleBlockquote().run()}
      />
    </>
  );
};
