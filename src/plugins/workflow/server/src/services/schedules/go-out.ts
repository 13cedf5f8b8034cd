import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { ScheduleAction } from '../../../../contracts/schedules';
import type { TextKey } from '../../../../contracts/texts';

interface Documents {
  publish: (params: object) => Promise<{ entries: unknown[] }>;
  unpublish: (params: object) => Promise<{ entries: unknown[] }>;
}

/**
 * Publishes a text or takes it down through the Document Service, in the current transaction: the
 * gate asks there for its approval, as on every other way.
 *
 * @throws NotFoundError `not_found` when there is nothing to publish or take down
 */
export const goOut = async (
  strapi: Core.Strapi,
  { uid, documentId, locale }: TextKey,
  action: ScheduleAction
): Promise<void> => {
  const documents = strapi.documents(uid as UID.ContentType) as unknown as Documents;
  const { entries } = await documents[action]({
    documentId,
    ...(locale !== null && { locale }),
  });
  if (entries.length > 0) return;
  throw new errors.NotFoundError(
    action === 'publish' ? '文稿已不存在，未能发布' : '文稿已不在公开状态，无需撤下',
    { code: 'not_found' }
  );
};
