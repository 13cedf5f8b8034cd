import type { RecordSeed } from '../record-seed';

/** 义务教育. */
export const EDUCATION: readonly RecordSeed[] = [
  {
    area: 'compulsory-education',
    item: '招生管理 > 招生政策',
    organ: '教育局',
    title: '迎江区教育局关于做好2025年义务教育阶段学校招生入学工作的通知',
    documentNumber: '迎教〔2025〕38号',
    genre: 'notice',
    theme: 'science_education',
    serviceAudience: 'students_parents',
    keywords: ['招生', '免试就近入学', '义务教育'],
    formedOn: '2025-06-16',
    publishedOn: '2025-06-18',
    expiresOn: '2025-12-31',
    summary: '规定2025年小学、初中招生入学的原则、条件、时间安排和工作纪律。',
    body: `各中小学：
现就做好2025年义务教育阶段学校招生入学工作通知如下。
# 一、招生原则
坚持免试就近入学，公办学校和民办学校同步招生，任何学校不得以考试、竞赛成绩或者各类证书作为入学依据。
# 二、招生对象
小学一年级招收年满6周岁（2019年8月31日前出生）的适龄儿童；初中招收本区应届小学毕业生。
# 三、时间安排
| 阶段 | 时间 |
| 网上报名 | 7月5日至7月12日 |
| 资格审核 | 7月13日至7月22日 |
| 公布结果 | 7月30日前 |
| 新生报到 | 8月31日 |
# 四、工作纪律
严禁提前招生、掐尖招生，严禁设立重点班。新生均衡编班过程邀请家长代表参加，编班结果当日公布。`,
    attachments: ['2025年招生入学时间安排.csv'],
  },
  {
    area: 'compulsory-education',
    item: '招生管理 > 招生政策',
    organ: '教育局',
    title: '迎江区2026年进城务工人员随迁子女入学办法',
    documentNumber: '迎教〔2026〕22号',
    genre: 'notice',
    theme: 'science_education',
    serviceAudience: 'students_parents',
    keywords: ['随迁子女', '入学', '积分'],
    formedOn: '2026-05-11',
    publishedOn: '2026-05-20',
    effectiveOn: '2026-06-01',
    summary: '明确进城务工人员随迁子女在本区接受义务教育的条件、材料和安置办法。',
    body: `# 一、适用对象
父母一方在本区连续务工或者经商满6个月，并持有有效居住证明的非本区户籍适龄儿童、少年。
# 二、申请材料
- 居民户口簿、法定监护人居住证或者在本区的居住登记凭证；
- 劳动合同、营业执照或者社会保险缴费凭证之一；
- 小学毕业生另附学籍信息（由学校核验）。
# 三、安置办法
公办学校有空余学位的，优先安排到居住地就近学校；学位不足的，由区教育局统筹安排到相对就近的公办学校。随迁子女与本地学生混合编班，享受同等待遇，学校不得收取任何借读费用。
# 四、办理时限
7月1日至7月10日网上申请，7月25日前反馈审核结果。对审核结果有异议的，可在3个工作日内申请复核。`,
    en: {
      title: 'School places for children of migrant workers in Yingjiang District, 2026',
      summary: 'Who may apply, with which papers, and how places are given.',
      body: `# 1. Who
Children of school age without local registration, one of whose parents has worked or traded in the district for six months without a break and holds a proof of residence.
# 2. Papers
- Household register, and residence permit or registration of the guardian;
- One of: labour contract, business licence, proof of social insurance;
- For secondary school: the pupil’s record, checked by the school.
# 3. Places
Places are given at the nearest public school that has one, else at another public school not far away. The children are taught in the same classes as all others, and no school may charge a fee for their place.
# 4. Times
Apply online from 1 to 10 July. Results follow by 25 July; a review may be asked for within three working days.`,
    },
  },
  {
    area: 'compulsory-education',
    item: '招生管理 > 招生范围',
    organ: '教育局',
    title: '迎江区2026年小学学区划分方案公告',
    genre: 'announcement',
    theme: 'science_education',
    serviceAudience: 'students_parents',
    keywords: ['学区划分', '小学', '招生范围'],
    formedOn: '2026-05-25',
    publishedOn: '2026-06-02',
    summary: '公布2026年公办小学招生范围，原则上保持稳定，仅对新建小区作补充划分。',
    body: `根据义务教育免试就近入学规定，结合适龄儿童分布和学校办学规模，经专家论证和公开征求意见，现将2026年小学学区划分方案公告如下。
| 学校（示例） | 招生范围 | 计划班数 |
| 示例第一小学 | 宜城路街道东片、新河路街道 | 6 |
| 示例第二小学 | 人民路街道、华中路街道北片 | 8 |
| 示例第三小学 | 孝肃路街道、滨江街道 | 6 |
| 示例中心小学 | 龙狮桥乡全域 | 4 |
| 示例完全小学 | 长风乡、新洲乡 | 3 |
# 有关说明
- 今年学区总体保持稳定，只对3个新交付小区作补充划分；
- 户籍与房产不一致的，由区教育局统筹安排；
- 班额达到45人的学校，不再接收跨学区学生。
各学校应当在招生开始前将招生范围、计划和程序在校门口公示栏同步公布。`,
    attachments: ['2026年小学学区划分表.xlsx'],
  },
  {
    area: 'compulsory-education',
    item: '义务教育日常管理与制度建设 > 教育概况 > 教育统计数据',
    organ: '教育局',
    title: '迎江区2025—2026学年义务教育基本情况统计表',
    genre: 'other',
    theme: 'science_education',
    serviceAudience: 'public',
    keywords: ['教育统计', '在校生', '教师'],
    formedOn: '2025-12-10',
    publishedOn: '2026-01-30',
    summary: '公布2025—2026学年义务教育学校、班级、在校生、专任教师和办学条件数据（示例数据）。',
    body: `根据教育统计管理规定，现将2025—2026学年全区义务教育基本情况予以公布。表中数据为系统演示用示例数据，不代表实际情况。
| 指标 | 小学 | 初中 | 合计 |
| 学校数（所） | 18 | 7 | 25 |
| 教学班（个） | 412 | 156 | 568 |
| 在校生（人） | 16800 | 6900 | 23700 |
| 随迁子女（人） | 2150 | 760 | 2910 |
| 专任教师（人） | 980 | 560 | 1540 |
| 平均班额（人） | 40.8 | 44.2 | 41.7 |
# 指标说明
- 统计时点为2025年9月1日，民办学校数据一并计入；
- 随迁子女指户籍不在本区、随父母在本区就读的学生；
- 专任教师不含校长以外的行政、教辅人员。
各学校对上报数据的真实性负责，数据如有订正，以区教育局公布的最新版本为准。`,
    attachments: ['义务教育基本情况统计表.xlsx', '义务教育基本情况统计表.csv'],
  },
  {
    area: 'compulsory-education',
    item: '义务教育日常管理与制度建设 > 教育概况 > 义务教育学校名录',
    organ: '教育局',
    title: '迎江区义务教育学校名录（2026年秋季学期）',
    genre: 'other',
    theme: 'science_education',
    serviceAudience: 'students_parents',
    keywords: ['学校名录', '办学类型'],
    formedOn: '2026-09-08',
    publishedOn: '2026-09-24',
    summary: '公布2026年秋季学期义务教育学校的名称、地址、办学层次和办学类型（示例名录）。',
    body: `现将2026年秋季学期全区义务教育学校名录公布如下，供家长和社会各界查询。学校名称、地址为系统演示用示例。
| 序号 | 学校名称 | 地址 | 办学层次 | 办学类型 |
| 1 | 示例第一小学 | 示例路11号 | 小学 | 公办 |
| 2 | 示例第二小学 | 示例路12号 | 小学 | 公办 |
| 3 | 示例第三小学 | 示例路13号 | 小学 | 公办 |
| 4 | 示例中心小学 | 示例路14号 | 小学 | 公办 |
| 5 | 示例初级中学 | 示例路15号 | 初中 | 公办 |
| 6 | 示例实验学校 | 示例路16号 | 九年一贯制 | 民办 |
学校办公电话在各校公示栏和区教育局政务服务窗口公布。名录中未列入的机构不具备实施义务教育的资质，请家长注意甄别。学校设置发生变更的，区教育局将在20个工作日内更新本名录。`,
    attachments: ['义务教育学校名录.csv'],
  },
];
