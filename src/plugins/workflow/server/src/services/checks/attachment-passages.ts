import type { Core } from '@strapi/strapi';
import { attachmentKindOf } from '../../attachments/attachment-kind';
import { readAttachment } from '../../attachments/read-attachment';
import { mediaOf } from '../../domain/checks/media-of';
import type { CheckedText } from '../../domain/checks/check';
import type { Passage } from '../../domain/checks/passages';
import { filesOf } from '../../queries/checks/files-of';
import type { Knex } from 'knex';
import { storedBytes } from './stored-bytes';

/** A larger file is not read. Kilobytes. */
const LARGEST = 30 * 1024;
/** Nobody waits longer for the attachments of one text; what is left then is unread. */
const LONGEST_MS = 60_000;

export interface UnreadAttachment {
  field: string;
  name: string;
  /** `no_text`: it is of pictures only, a scan. */
  code: 'unread' | 'no_text';
}

export interface ReadAttachments {
  passages: Passage[];
  /** Those that could not be read. */
  unread: UnreadAttachment[];
}

/** Words of the attachments (.docx, .xlsx, .pdf) of a text, one file after another. */
export const attachmentPassages = async (
  strapi: Core.Strapi,
  trx: Knex,
  { content }: CheckedText
): Promise<ReadAttachments> => {
  const media = mediaOf(content).filter(({ ext }) => attachmentKindOf(ext));
  const read: ReadAttachments = { passages: [], unread: [] };
  if (media.length === 0) return read;
  const files = new Map(
    (await filesOf(trx, { ids: media.map(({ id }) => id), paths: [] })).map((file) => [
      file.id,
      file,
    ])
  );
  const end = Date.now() + LONGEST_MS;
  for (const { id, field, name, ext } of media) {
    const file = files.get(id);
    const kind = attachmentKindOf(ext);
    const isRead = file && file.size <= LARGEST && Date.now() < end;
    const bytes = isRead ? await storedBytes(strapi, file) : null;
    const text = bytes && kind ? await readAttachment(bytes, kind) : null;
    if (text === null) read.unread.push({ field, name, code: 'unread' });
    else if (text.trim() === '') read.unread.push({ field, name, code: 'no_text' });
    else read.passages.push({ field, text, place: name });
  }
  return read;
};
