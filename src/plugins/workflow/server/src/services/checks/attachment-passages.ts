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

export interface ReadAttachments {
  passages: Passage[];
  /** Names of those that could not be read, with the field they are in. */
  unread: { field: string; name: string }[];
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
  for (const { id, field, name, ext } of media) {
    const file = files.get(id);
    const kind = attachmentKindOf(ext);
    const bytes = file && file.size <= LARGEST ? await storedBytes(strapi, file) : null;
    const text = bytes && kind ? await readAttachment(bytes, kind) : null;
    if (text === null) read.unread.push({ field, name });
    else read.passages.push({ field, text, place: name });
  }
  return read;
};
