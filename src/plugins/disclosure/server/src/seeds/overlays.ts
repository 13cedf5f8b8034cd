import type { ItemFields } from '../domain/catalogue/item-fields';

export interface OverlaySeed {
  readonly toSite: string;
  readonly areaCodes: readonly string[];
  /** Where the county's catalogue says something else than the pilot's. */
  readonly overrides: readonly {
    readonly area: string;
    /** Names of the item's levels, joined by ` > `. */
    readonly item: string;
    readonly change: Partial<Pick<ItemFields, 'limitText' | 'subjects' | 'channels'>>;
  }[];
}

const SHARED_AREAS = [
  'social-assistance',
  'compulsory-education',
  'elderly-care',
  'health',
  'budgets',
  'agricultural-subsidies',
];

/** Two counties that work by the pilot's catalogue (迎江区) with changes of their own. */
export const OVERLAYS: readonly OverlaySeed[] = [
  {
    toSite: 'huaining',
    areaCodes: [...SHARED_AREAS, 'employment', 'rural-revitalisation'],
    overrides: [
      {
        area: 'social-assistance',
        item: '最低生活保障 > 办事指南',
        change: {
          limitText: '制定或获取信息之日起5个工作日内',
          subjects: ['怀宁县民政局', '各乡镇人民政府'],
          channels: ['website', 'reading_point', 'service_centre', 'notice_board', 'card'],
        },
      },
      {
        area: 'compulsory-education',
        item: '招生管理 > 招生政策',
        change: { subjects: ['怀宁县教育局'], channels: ['website', 'new_media', 'wanshitong'] },
      },
      {
        area: 'agricultural-subsidies',
        item: '资金明细',
        change: {
          limitText: '信息形成或者变更之日起10个工作日内',
          channels: ['website', 'reading_point', 'notice_board', 'chat_group', 'yinong'],
        },
      },
    ],
  },
  {
    toSite: 'tongcheng',
    areaCodes: [...SHARED_AREAS, 'environment', 'public-culture'],
    overrides: [
      {
        area: 'environment',
        item: '行政许可 > 公开环保工作动态',
        change: {
          limitText: '自该信息形成或者变更之日起7个工作日内',
          subjects: ['安庆市桐城市生态环境分局'],
        },
      },
      {
        area: 'public-culture',
        item: '公共服务 > 文化艺术公益普及活动',
        change: {
          channels: ['website', 'new_media', 'notice_board'],
          subjects: ['桐城市文化旅游体育局'],
        },
      },
      {
        area: 'budgets',
        item: '财政预决算 > 政府预算',
        change: { subjects: ['桐城市财政局'], channels: ['website', 'gazette', 'disclosure_zone'] },
      },
    ],
  },
];
