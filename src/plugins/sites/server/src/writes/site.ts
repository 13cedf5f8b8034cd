import type { Core, Struct } from '@strapi/strapi';
import { checkSite, type SiteFields } from '../domain/check-site';
import type { Problem } from '../domain/problem';
import { subtreeOf } from '../domain/site-tree';
import { publisherOf } from '../services/publisher';
import { service } from '../services/service';
import type { WriteRule } from './write-rule';

const UID = 'plugin::sites.site';

/** Names of the types that have documents of this site; its children among them. */
const usedBy = async (strapi: Core.Strapi, code: string): Promise<string[]> => {
  const names: string[] = [];
  for (const type of Object.values(
    strapi.contentTypes as unknown as Record<string, Struct.ContentTypeSchema>
  )) {
    const field = type.uid === UID ? 'parentCode' : 'siteCode';
    if (!(field in type.attributes)) continue;
    const count = await strapi.db.query(type.uid).count({ where: { [field]: code } });
    if (count > 0) names.push(type.uid === UID ? '下级站点' : type.info.displayName);
  }
  return names;
};

export const siteWrites: WriteRule = {
  uid: UID,

  async check(strapi, { next }): Promise<Problem[]> {
    return checkSite({
      site: next as unknown as SiteFields,
      nodes: await service(strapi, 'tree').nodes(),
    });
  },

  async checkDelete(strapi, { stored }) {
    const code = String(stored?.['code']);
    const names = await usedBy(strapi, code);
    return names.length === 0
      ? []
      : [
          {
            field: 'code',
            code: 'site_in_use',
            message: `站点 ${code} 尚有${names.join('、')}，不能删除`,
          },
        ];
  },

  // Public sites name the path above them, so all below a moved site change with it.
  async after(strapi, { stored, next }) {
    if (!stored || (stored['parentCode'] ?? null) === (next['parentCode'] ?? null)) return;
    const nodes = await service(strapi, 'tree').nodes();
    const codes = new Set(subtreeOf(nodes, String(stored['code'])));
    const moved = nodes.filter(({ code }) => codes.has(code)).map(({ documentId }) => documentId);
    await publisherOf(strapi).refresh(UID, moved);
  },
};
