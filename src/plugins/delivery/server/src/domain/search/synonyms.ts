/** What people say and what documents say, each line one thing: a query for one finds the others. */
const GROUPS = `
低保 最低生活保障
五保 特困供养 特困人员
公租房 公共租赁住房
廉租房 廉租住房
医保 医疗保险 医疗保障
社保 社会保险
新农合 城乡居民基本医疗保险
失业金 失业保险金
房产证 不动产权证 不动产登记
拆迁 房屋征收
征地 土地征收
危改 危房改造
环评 环境影响评价
计生 计划生育
退伍军人 退役军人
农民工 进城务工人员 农村劳动力
居委会 居民委员会
村委会 村民委员会
残联 残疾人联合会
发改委 发展和改革委员会 发展改革委员会
人社局 人力资源和社会保障局
卫健委 卫生健康委员会
住建局 住房和城乡建设局
城管局 城市管理局 城市管理执法局
市监局 市场监督管理局 市场监管局
应急局 应急管理局
退役局 退役军人事务局
自规局 自然资源和规划局
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

const SYNONYMS: ReadonlyMap<string, readonly string[]> = new Map(
  GROUPS.flatMap((group) => group.map((word) => [word, group] as const))
);

const ANY = new RegExp(
  `(${[...SYNONYMS.keys()].sort((one, other) => other.length - one.length).join('|')})`,
  'u'
);

/** A part of a run, with what it is called otherwise. */
export interface Part {
  text: string;
  /** It and its synonyms; empty where there are none. */
  synonyms: readonly string[];
}

/** A run of Chinese characters, parted where a word with synonyms stands. */
export const partsOf = (run: string): Part[] =>
  run
    .split(ANY)
    .filter(Boolean)
    .map((text) => ({ text, synonyms: SYNONYMS.get(text) ?? [] }));
