import { Image } from '@tiptap/extension-image';
import { TableKit } from '@tiptap/extension-table';
import { TextAlign } from '@tiptap/extension-text-align';
import { StarterKit } from '@tiptap/starter-kit';

/** A document's own title is the first heading of its page: headings in the body start below it. */
export const HEADING_LEVELS = [2, 3, 4] as const;

/** What a body may hold. The server sanitizes to the same. */
export const extensions = [
  StarterKit.configure({
    heading: { levels: [...HEADING_LEVELS] },
    link: { openOnClick: false, defaultProtocol: 'https' },
    code: false,
    codeBlock: false,
  }),
  TextAlign.configure({ types: ['heading', 'paragraph'] }),
  TableKit.configure({ table: { resizable: false } }),
  Image,
];
