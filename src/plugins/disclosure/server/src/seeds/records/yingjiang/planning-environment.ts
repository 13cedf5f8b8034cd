import type { RecordSeed } from '../record-seed';

/** 国土空间规划、生态环境、重大建设项目、公共资源交易. */
export const PLANNING_ENVIRONMENT: readonly RecordSeed[] = [
  {
    area: 'spatial-planning',
    item: '国土空间总体规划 > 国土空间总体规划批前公示',
    organ: '自然资源和规划分局',
    title: '长风乡国土空间总体规划（2021—2035年）（草案）公示',
    genre: 'announcement',
    theme: 'construction_environment',
    serviceAudience: 'public',
    keywords: ['国土空间规划', '批前公示', '长风乡'],
    formedOn: '2026-10-26',
    publishedOn: '2026-10-28',
    summary: '长风乡国土空间总体规划草案在报批前公示30日，征求社会公众意见。',
    body: `为统筹乡域国土空间开发保护，区自然资源和规划分局会同长风乡人民政府组织编制了《长风乡国土空间总体规划（2021—2035年）》（草案）。根据规划管理有关规定，现将不涉密的规划内容予以公示。
# 一、公示期限
自2026年10月28日至2026年11月27日，不少于30日。
# 二、主要内容
- 规划范围为长风乡行政辖区，规划期限至2035年；
- 落实永久基本农田、生态保护红线和城镇开发边界；
- 构建“一轴两片”的空间格局，沿江岸线以生态保护为主；
- 明确村庄分类和公共服务设施配置标准。
# 三、意见反馈
公众可以通过书面信函、现场填写意见表等方式提出意见，请注明“规划意见”字样和联系方式。公示期满后，编制单位将对意见采纳情况予以说明，并随报批材料一并上报。`,
    attachments: ['长风乡国土空间总体规划草案公示说明.txt'],
  },
  {
    area: 'spatial-planning',
    item: '国土空间总体规划 > 国土空间总体规划批后公开',
    organ: '自然资源和规划分局',
    title: '新洲乡国土空间总体规划（2021—2035年）批后公布',
    genre: 'announcement',
    theme: 'construction_environment',
    serviceAudience: 'public',
    keywords: ['国土空间规划', '批后公布', '新洲乡'],
    formedOn: '2026-01-20',
    publishedOn: '2026-04-02',
    summary: '公布经批准的新洲乡国土空间总体规划主要内容和查询方式。',
    body: `《新洲乡国土空间总体规划（2021—2035年）》已经依法批准，现予公布。
# 一、目标定位
建设以生态农业和江洲湿地为特色的江心洲生态乡，严格控制建设用地规模，保障防洪安全。
# 二、空间管控
| 类别 | 管控要求 |
| 永久基本农田 | 任何单位和个人不得擅自占用或者改变用途 |
| 生态保护红线 | 禁止不符合主体功能定位的建设活动 |
| 城镇开发边界 | 建设活动集中在边界内布局 |
# 三、村庄布局
全乡行政村分为集聚提升、特色保护、搬迁撤并三类，实行差别化的用地和设施配置政策。
# 四、查询方式
规划文本、图件（不涉密部分）可以在区自然资源和规划分局、新洲乡人民政府政务公开专区查阅。任何单位和个人都应当遵守经依法批准的规划，对违反规划的行为有权举报。`,
    attachments: ['新洲乡空间管控要求.csv'],
  },
  {
    area: 'environment',
    item: '行政许可 > 建设项目环境影响评价文件审批',
    organ: '生态环境分局',
    title: '关于2026年10月拟审批建设项目环境影响评价文件的公示',
    genre: 'other',
    theme: 'construction_environment',
    serviceAudience: 'public',
    keywords: ['环评审批', '公示', '建设项目'],
    formedOn: '2026-10-19',
    publishedOn: '2026-10-21',
    summary: '公示3个拟批准环境影响评价文件的建设项目及主要环境保护措施。',
    body: `根据建设项目环境影响评价审批程序的有关规定，经审查，拟对下列建设项目环境影响评价文件作出审批决定，公示期5个工作日。
| 序号 | 项目名称（示例） | 建设地点 | 环评类别 | 主要环保措施 |
| 1 | 示例食品加工项目 | 迎江经济开发区 | 报告表 | 废水预处理后纳管，油烟净化 |
| 2 | 示例汽车零部件项目 | 迎江经济开发区 | 报告表 | 废气收集处理，固废分类暂存 |
| 3 | 示例社区医院改造项目 | 孝肃路街道 | 报告表 | 医疗废水消毒，医废规范处置 |
# 听证权利告知
自公示之日起5个工作日内，申请人、利害关系人可以对上述拟作出的审批决定要求听证。
# 意见反馈
公众可以通过来信、来访等方式提出意见。环境影响评价文件全本（除涉及国家秘密、商业秘密等内容外）可在区政务服务中心生态环境窗口查阅。`,
    attachments: ['拟审批建设项目一览表.xlsx'],
  },
  {
    area: 'environment',
    item: '行政许可 > 公开环保工作动态',
    organ: '生态环境分局',
    title: '迎江区2026年上半年生态环境质量状况通报',
    genre: 'circular',
    theme: 'construction_environment',
    serviceAudience: 'public',
    keywords: ['空气质量', '水环境', '通报'],
    formedOn: '2026-07-20',
    publishedOn: '2026-08-07',
    summary: '通报2026年上半年全区空气、地表水和声环境质量状况及下半年重点工作（示例数据）。',
    body: `现将2026年上半年全区生态环境质量状况通报如下，数据为系统演示用示例数据。
# 一、空气环境
| 指标 | 上半年 | 上年同期 |
| 优良天数比例 | 86.2% | 84.5% |
| 细颗粒物（微克/立方米） | 33 | 35 |
| 可吸入颗粒物（微克/立方米） | 54 | 57 |
| 臭氧（微克/立方米） | 148 | 151 |
# 二、水环境
长江干流迎江段水质稳定达到Ⅱ类标准，集中式饮用水水源地水质达标率为100%，3条内河水质均优于Ⅴ类。
# 三、声环境
区域环境噪声昼间平均等效声级为54.3分贝，属于“较好”等级，交通干线噪声略有上升。
# 四、下半年重点工作
- 推进夏秋季臭氧污染防治，错峰开展喷涂作业；
- 完成12个入河排污口规范化整治；
- 加强建筑施工夜间噪声巡查。`,
    attachments: ['2026年上半年环境质量数据.csv'],
    en: {
      title: 'State of the environment in Yingjiang District, first half of 2026',
      summary:
        'Air, water and noise in the first half of 2026, with the work ahead (sample figures).',
      body: `The figures are made up to show the system.
# 1. Air
| Indicator | First half | Year before |
| Days of good air | 86.2% | 84.5% |
| PM2.5 (µg/m³) | 33 | 35 |
| PM10 (µg/m³) | 54 | 57 |
| Ozone (µg/m³) | 148 | 151 |
# 2. Water
The Yangtze along the district kept class II. All drinking-water sources met the standard, and the three inland rivers were better than class V.
# 3. Noise
The mean level by day was 54.3 dB. Traffic noise rose a little.
# 4. The work ahead
- Less ozone in summer and autumn;
- Twelve outfalls into rivers put in order;
- More checks of building noise by night.`,
    },
  },
  {
    area: 'public-resource-trading',
    item: '工程建设项目招标投标信息 > 审批核准信息',
    organ: '发展和改革委员会',
    title: '关于老旧小区配套设施改造（二期）项目招标方案核准的批复',
    documentNumber: '迎发改审〔2026〕46号',
    genre: 'reply',
    theme: 'economy_assets',
    serviceAudience: 'enterprises',
    keywords: ['招标核准', '老旧小区', '批复'],
    formedOn: '2026-06-08',
    publishedOn: '2026-06-26',
    summary: '核准老旧小区配套设施改造（二期）项目的招标内容、范围、组织形式和招标方式。',
    body: `区住房和城乡建设局：
你单位报送的老旧小区配套设施改造（二期）项目招标方案及有关材料收悉。经研究，批复如下。
# 一、核准意见
| 标段 | 招标范围 | 招标组织形式 | 招标方式 |
| 勘察设计 | 全部招标 | 委托招标 | 公开招标 |
| 建筑安装工程 | 全部招标 | 委托招标 | 公开招标 |
| 监理 | 全部招标 | 委托招标 | 公开招标 |
| 重要设备 | 全部招标 | 委托招标 | 公开招标 |
# 二、有关要求
- 招标公告应当在规定的招标投标公共服务平台发布；
- 不得以不合理条件限制、排斥潜在投标人；
- 招标方案确需变更的，应当重新报送核准；
- 招标投标情况书面报告应当在确定中标人之日起15日内报送。
本批复自印发之日起有效期2年。`,
    attachments: ['招标方案核准意见表.xlsx'],
  },
  {
    area: 'major-projects',
    item: '征收土地信息 > 征收土地信息',
    organ: '自然资源和规划分局',
    title: '迎江区2026年第2批次征收土地预公告',
    genre: 'announcement',
    theme: 'land_energy',
    serviceAudience: 'farmers',
    keywords: ['征收土地', '预公告', '社会稳定风险评估'],
    formedOn: '2026-07-01',
    publishedOn: '2026-07-03',
    summary: '公告拟征收土地的范围、目的和土地现状调查安排，公告后抢栽抢建不予补偿。',
    body: `根据《土地管理法》及其实施条例，因公共利益需要，拟征收集体土地，现将有关事项预公告如下。
# 一、征收范围
拟征收龙狮桥乡示例村部分集体土地，四至范围以勘测定界图为准，面积约3.2公顷。
# 二、征收目的
用于城市道路和公共服务设施建设，属于由政府组织实施的公共事业需要。
# 三、工作安排
- 自公告之日起开展土地现状调查，请土地所有权人、使用权人予以配合；
- 由第三方机构开展社会稳定风险评估，被征地村民代表参加；
- 调查结果在村务公开栏公示，有异议的可以申请复核。
# 四、注意事项
自本公告发布之日起，任何单位和个人不得在拟征收范围内抢栽抢建；违反规定的，对抢栽抢建部分不予补偿。本公告期限10个工作日。征地补偿安置方案拟订后将另行公告并听取意见。`,
  },
];
