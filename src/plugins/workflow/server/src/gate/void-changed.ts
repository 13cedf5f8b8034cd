import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { hasOpenRounds, voidRounds } from '../queries/approval/void-rounds';
import { whoActs } from '../services/approval/who';
import { service } from '../services/service';

/**
 * Ends the rounds of texts that no longer say what was submitted; their authors hear of it. One statement
 * where nothing is in review or approved.
 *
 * @param of.documentId absent: whichever of the type
 */
export const voidChanged = async (
  strapi: Core.Strapi,
  trx: Knex,
  of: { uid: string; documentId?: string }
): Promise<void> => {
  const given = { uid: of.uid, documentId: of.documentId ?? null };
  if (!(await hasOpenRounds(trx, given))) return;
  const voided = await voidRounds(trx, strapi, { ...given, who: whoActs(strapi) });
  for (const { uid, document_id, locale, site_code, title, author_id } of voided) {
    const subject = { uid, documentId: document_id, locale, title };
    await service(strapi, 'notices').send(trx, {
      to: author_id === null ? [] : [author_id],
      kind: 'voided',
      subject: { ...subject, siteCode: site_code },
    });
    await service(strapi, 'audit').write(trx, {
      kind: 'workflow',
      action: 'void',
      siteCode: site_code,
      subject: { ...subject, locale },
    });
  }
};
