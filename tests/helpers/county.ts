import type { Core } from '@strapi/strapi';

export interface County {
  code: string;
  /** Document ids. */
  organ: string;
  item: string;
}

/** 统一社会信用代码 whose check digits hold. */
export const USCC = '11341702486344515H';

/**
 * A county with one organ and one catalogue item (20 working days), for tests of records.
 *
 * @param limit the item's time limit (公开时限), verbatim
 */
export async function createCounty(
  strapi: Core.Strapi,
  { code, limit = '信息形成或者变更之日起20个工作日内' }: { code: string; limit?: string }
): Promise<County> {
  await strapi.documents('plugin::sites.site').create({
    data: { code, name: `${code}县`, level: 'county', divisionCode: '340802' },
  });
  const organ = await strapi.documents('plugin::sites.organ').create({
    data: { siteCode: code, uscc: USCC, name: '县民政局', kind: 'department' },
  });
  const item = await strapi.documents('plugin::disclosure.item').create({
    data: {
      siteCode: code,
      areaCode: 'social-assistance',
      level1: '综合业务',
      level2: '政策法规文件',
      limitText: limit,
      methods: ['proactive'],
    },
    status: 'published',
  });
  return { code, organ: organ.documentId, item: item.documentId };
}

/** Fields of a record that may be published. */
export const recordOf = ({ code, organ, item }: County, title = '关于做好临时救助工作的通知') => ({
  siteCode: code,
  organ,
  item,
  title,
  body: '<p>各乡镇人民政府：</p>',
  formedOn: '2026-02-10',
});
