import { type Tag, tagsOfChange } from './tags';

/** The channel on which PostgreSQL tells every node what a commit changed. */
export const CHANGES = 'gongkai_changes';

/**
 * The tags a notice of the database touches: `records@north items@north` names publications, a word
 * alone the table of something else that is shown; `*` says that too much changed to name it.
 *
 * @returns null: everything
 */
export const tagsOfNotice = (notice: string): Tag[] | null => {
  if (notice === '*') return null;
  return notice.split(' ').flatMap((word) => {
    const [resource = '', siteCode] = word.split('@');
    return siteCode === undefined ? [resource] : tagsOfChange(siteCode, resource);
  });
};
