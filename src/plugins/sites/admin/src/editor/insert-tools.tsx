import { GridNine, Image, Link } from '@strapi/icons';
import type { Editor } from '@tiptap/react';
import { useState } from 'react';
import { PictureChooser, type Picture } from './picture-chooser';
import { ToolButton } from './tool-button';

/** Links, tables, and pictures of the media library. */
export const InsertTools = ({ editor, onLink }: { editor: Editor; onLink: () => void }) => {
  const [choosing, setChoosing] = useState(false);
  const insertPictures = (pictures: Picture[]) => {
    setChoosing(false);
    for (const { url, name, alternativeText } of pictures) {
      editor
        .chain()
        .focus()
        .setImage({ src: url, alt: alternativeText ?? name })
        .run();
    }
  };

  return (
    <>
      <ToolButton id="link" defaultMessage="Link" icon={<Link />} onUse={onLink} />
      <ToolButton
        id="table"
        defaultMessage="Table"
        icon={<GridNine />}
        onUse={() =>
          editor.chain().focus().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run()
        }
      />
      <ToolButton
        id="image"
        defaultMessage="Picture"
        icon={<Image />}
        onUse={() => setChoosing(true)}
      />
      {choosing && <PictureChooser onClose={() => setChoosing(false)} onChoose={insertPictures} />}
    </>
  );
};
