import type { Core, UID } from '@strapi/strapi';
import type { Context } from 'koa';
import type { Reach } from '../domain/reach';
import { countDocuments, type DocumentCounts } from '../queries/count-documents';
import { service } from '../services/service';
import { beforeRoutes, reachOfRequest } from './routes';

const READ = 'plugin::content-manager.explorer.read';

interface Ability {
  can: (action: string, subject: string) => boolean;
}

const countReach = async (
  strapi: Core.Strapi,
  reach: Reach,
  ability: Ability
): Promise<DocumentCounts> => {
  const total: DocumentCounts = { draft: 0, published: 0, modified: 0 };
  for (const { uid, attribute } of service(strapi, 'scopedTypes').all()) {
    if (!ability.can(READ, uid)) continue;
    const { tableName, attributes } = strapi.db.metadata.get(uid);
    const column = attributes[attribute] as { columnName?: string } | undefined;
    const counts = await countDocuments(
      strapi,
      {
        table: tableName,
        column: column?.columnName ?? attribute,
        drafts: strapi.contentType(uid as UID.ContentType).options?.draftAndPublish === true,
      },
      reach.codes
    );
    total.draft += counts.draft;
    total.published += counts.published;
    total.modified += counts.modified;
  }
  return total;
};

/** The homepage's figures: stock ones count every site's documents for everybody. */
export const guardCounts = (strapi: Core.Strapi): void =>
  beforeRoutes(
    strapi,
    'content-manager',
    (handler) => async (ctx: Context, next: () => Promise<unknown>) => {
      if (handler !== 'homepage.getCountDocuments') return next();
      const reach = await reachOfRequest(strapi, ctx);
      if (!reach || reach.all) return next();
      const { userAbility } = ctx.state as { userAbility: Ability };
      ctx.body = { data: await countReach(strapi, reach, userAbility) };
      return undefined;
    }
  );
