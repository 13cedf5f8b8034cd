/** What people ask a county office for, and what they must get first, over the sample sites. */
export interface Query {
  q: string;
  /** By default `yingjiang`. */
  site?: string;
  /** Begins of titles, in the order they must come first. */
  first: readonly string[];
  /** Further parameters. */
  with?: Readonly<Record<string, string>>;
}

const LOW_INCOME_GUIDE = '迎江区最低生活保障办事指南';
const RELIEF_NEW = '迎江区人民政府办公室关于修订迎江区临时救助实施办法的通知';
const RELIEF_OLD = '迎江区人民政府办公室关于印发迎江区临时救助实施办法的通知';
const CITY = { scope: 'subtree' };
const RECORDS = { resource: 'records' };

export const QUERIES: Readonly<Record<string, readonly Query[]>> = {
  'words of a title': [
    { q: '临时救助实施办法', first: [RELIEF_NEW, RELIEF_OLD] },
    { q: '学区划分', first: ['迎江区2026年小学学区划分方案公告'] },
    { q: '户口迁移', first: ['关于进一步放宽户口迁移条件的通告'] },
    { q: '黄梅戏', first: ['2026年黄梅戏进社区公益演出安排'] },
    { q: '公益性岗位 招聘', first: ['迎江区2026年第四季度公益性岗位招聘公告'] },
    { q: '食品经营许可', first: ['迎江区食品经营许可服务指南'] },
    { q: '征收土地预公告', first: ['迎江区2026年第2批次征收土地预公告'] },
    { q: '法律援助 指南', first: ['迎江区法律援助申请指南'] },
    { q: '秸秆禁烧', site: 'tongcheng', first: ['桐城市2026年秸秆禁烧工作方案'] },
    { q: '课后服务', site: 'tongcheng', first: ['桐城市中小学课后服务工作实施办法'] },
    { q: '稻谷补贴', site: 'huaining', first: ['怀宁县2026年稻谷补贴资金分配方案公示'] },
    { q: '2025年 财政决算', with: RECORDS, first: ['关于迎江区2025年财政决算的报告'] },
    { q: '政府信息公开 年度报告', first: ['迎江区人民政府办公室2025年政府信息公开工作年度报告'] },
    { q: '老旧小区改造', first: ['关于老旧小区配套设施改造（二期）项目招标方案核准的批复'] },
    { q: '养老机构 投资', with: RECORDS, first: ['迎江区养老机构投资指南'] },
  ],
  'words of keywords, summaries and bodies': [
    { q: '创业担保贷款', first: ['迎江区重点群体就业创业扶持政策问答'] },
    { q: '高龄津贴', first: ['迎江区养老服务扶持政策措施清单'] },
    { q: '免试就近入学', first: ['迎江区教育局关于做好2025年义务教育阶段学校招生入学工作的通知'] },
    { q: '家庭医生', first: ['迎江区2026年基本公共卫生服务项目实施方案'] },
    { q: '桐城派', site: 'tongcheng', first: ['桐城市2026年全民阅读季活动方案'] },
    { q: '乡村振兴 帮扶', first: ['迎江区防止返贫监测帮扶工作规范'] },
    { q: '图书馆 开放', first: ['迎江区公共文化场馆免费开放公告'] },
  ],
  'names of places and organs': [
    { q: '迎江区民政局', first: ['迎江区民政局'] },
    { q: '民政局', first: ['迎江区民政局'] },
    { q: '怀宁县', site: 'anqing', with: CITY, first: ['怀宁县人民政府'] },
    { q: '清河乡', site: 'anqing', with: CITY, first: ['怀宁县清河乡'] },
    { q: '槎水镇', site: 'anqing', with: CITY, first: ['潜山市槎水镇'] },
    { q: '长风乡 规划', first: ['长风乡国土空间总体规划'] },
    { q: '新洲乡国土空间规划', first: ['新洲乡国土空间总体规划'] },
    { q: '桐城市财政局', site: 'anqing', with: CITY, first: ['桐城市财政局'] },
    { q: '农业农村水利局', first: ['迎江区农业农村水利局'] },
  ],
  'document numbers (文号)': [
    { q: '迎政办〔2025〕9号', first: [RELIEF_OLD] },
    { q: '迎政办[2026]3号', first: [RELIEF_NEW] },
    {
      q: '迎政办（2026）12号',
      first: ['迎江区人民政府办公室关于促进社区卫生服务高质量发展的意见'],
    },
    { q: '迎政办2026年第3号', first: [RELIEF_NEW] },
    { q: '〔2026〕22号', first: ['迎江区2026年进城务工人员随迁子女入学办法'] },
    {
      q: '桐教〔2026〕14号',
      site: 'anqing',
      with: CITY,
      first: ['桐城市中小学课后服务工作实施办法'],
    },
    { q: '迎政〔2026〕19号', first: ['迎江区人民政府关于调整2026年部分重点工作完成时限的通知'] },
  ],
  'index numbers and other codes': [
    { q: '11340802YL0000012U/202506-00001', first: [RELIEF_OLD] },
    { q: '11340802yl0000020n/202601-00002', first: [LOW_INCOME_GUIDE] },
    { q: '11340802YL0000020N', first: ['迎江区民政局'] },
    { q: '340822', site: 'anqing', with: CITY, first: ['怀宁县人民政府'] },
    { q: '3408220001', site: 'anqing', with: CITY, first: ['怀宁县人民政府'] },
  ],
  'traditional characters and full-width forms': [
    { q: '臨時救助實施辦法', first: [RELIEF_NEW, RELIEF_OLD] },
    { q: '養老機構 投資', with: RECORDS, first: ['迎江区养老机构投资指南'] },
    { q: '黃梅戲', first: ['2026年黄梅戏进社区公益演出安排'] },
    { q: '迎政办〔２０２６〕３号', first: [RELIEF_NEW] },
    { q: '１１３４０８０２ＹＬ０００００２０Ｎ', first: ['迎江区民政局'] },
    { q: '２０２５年財政決算', with: RECORDS, first: ['关于迎江区2025年财政决算的报告'] },
  ],
  'one character wrong, missing or too many': [
    { q: '临时求助实施办法', first: [RELIEF_NEW, RELIEF_OLD] },
    { q: '法律缓助申请指南', first: ['迎江区法律援助申请指南'] },
    { q: '学区化分', first: ['迎江区2026年小学学区划分方案公告'] },
    { q: '食品经许可', first: ['迎江区食品经营许可服务指南'] },
    { q: '户口迁移移条件', first: ['关于进一步放宽户口迁移条件的通告'] },
    { q: '黄霉戏', first: ['2026年黄梅戏进社区公益演出安排'] },
  ],
  'questions, and words that run together': [
    { q: '低保怎么申请', first: [LOW_INCOME_GUIDE] },
    { q: '新生儿怎么上户口', with: RECORDS, first: ['新生儿出生户口登记办事指南'] },
    { q: '农民工子女上学', first: ['迎江区2026年进城务工人员随迁子女入学办法'] },
    { q: '公租房补贴', with: RECORDS, first: ['迎江区2026年度公租房租赁补贴资格确认结果公告'] },
    { q: '2026年小学招生范围', first: ['迎江区2026年小学学区划分方案公告'] },
  ],
  'what documents say otherwise': [
    { q: '低保', with: RECORDS, first: ['迎江区2026年11月最低生活保障初审对象名单公示'] },
    {
      q: '公租房',
      with: RECORDS,
      first: ['迎江区2026年度公租房租赁补贴资格确认结果公告', '迎江区公共租赁住房管理实施细则'],
    },
    { q: '环评', site: 'tongcheng', first: ['桐城市2026年9月建设项目环评审批决定公告'] },
    { q: '发改委', first: ['迎江区发展和改革委员会'] },
  ],
  'words in quotation marks': [
    { q: '"临时救助标准"', first: [RELIEF_OLD] },
    { q: '“创业担保贷款”', first: ['迎江区重点群体就业创业扶持政策问答'] },
    { q: '"两癌"', site: 'huaining', first: ['怀宁县2026年适龄妇女“两癌”免费筛查公告'] },
  ],
  'words that are being typed': [
    { q: '临时救', first: [RELIEF_NEW, RELIEF_OLD] },
    { q: '耕地地力保', first: ['迎江区2026年耕地地力保护补贴资金发放公示'] },
    {
      q: 'minimum liv',
      with: { locale: 'en' },
      first: ['How to apply for the minimum living allowance'],
    },
    { q: '11340802YL0000012U/2025', first: [RELIEF_OLD] },
  ],
  'another language, and newest first': [
    {
      q: 'migrant workers',
      with: { locale: 'en' },
      first: ['School places for children of migrant workers'],
    },
    {
      q: '社会救助',
      site: 'anqing',
      with: { ...CITY, ...RECORDS, sort: 'newest' },
      first: ['迎江区2026年11月最低生活保障初审对象名单公示'],
    },
    {
      q: '公示',
      with: { ...RECORDS, from: '2026-11-01', to: '2026-11-30' },
      first: ['迎江区2026年11月最低生活保障初审对象名单公示'],
    },
  ],
};
