import type { RecordSeed } from '../record-seed';

/** 社会救助. */
export const SOCIAL_ASSISTANCE: readonly RecordSeed[] = [
  {
    area: 'social-assistance',
    item: '综合业务 > 政策法规文件',
    organ: '人民政府办公室',
    title: '迎江区人民政府办公室关于印发迎江区临时救助实施办法的通知',
    documentNumber: '迎政办〔2025〕9号',
    genre: 'notice',
    theme: 'civil_affairs',
    serviceAudience: 'low_income',
    keywords: ['临时救助', '困难群众', '实施办法'],
    formedOn: '2025-06-12',
    publishedOn: '2025-06-20',
    effectiveOn: '2025-07-01',
    summary: '明确临时救助的对象范围、救助标准、办理程序和资金管理，自2025年7月1日起施行。',
    body: `各乡人民政府、街道办事处，区政府各部门、各直属机构：
《迎江区临时救助实施办法》已经区政府同意，现印发给你们，请认真贯彻执行。
# 一、救助对象
因火灾、交通事故等意外事件，家庭成员突发重大疾病，或者生活必需支出突然增加超出家庭承受能力，导致基本生活暂时出现严重困难的家庭和个人，可以申请临时救助。
# 二、救助标准
临时救助标准按照城乡低保标准的倍数和困难持续时间确定，一次性救助金额一般不超过月低保标准的6倍。情况特别紧急的，由乡（街道）先行救助，事后补办手续。
# 三、办理程序
- 申请人向户籍所在地或者经常居住地乡人民政府、街道办事处提出申请；
- 乡（街道）自受理之日起5个工作日内完成入户调查和审核；
- 区民政局自收到审核材料之日起3个工作日内作出审批决定。
# 四、附则
本办法由区民政局负责解释。`,
    attachments: ['迎江区临时救助实施办法.txt'],
  },
  {
    area: 'social-assistance',
    item: '综合业务 > 政策法规文件',
    organ: '人民政府办公室',
    title: '迎江区人民政府办公室关于修订迎江区临时救助实施办法的通知',
    documentNumber: '迎政办〔2026〕3号',
    genre: 'notice',
    theme: 'civil_affairs',
    serviceAudience: 'low_income',
    keywords: ['临时救助', '小额救助', '修订'],
    formedOn: '2026-02-03',
    publishedOn: '2026-02-11',
    effectiveOn: '2026-03-01',
    summary: '重新公布临时救助办法，下放小额救助审批权，原办法同时废止。',
    body: `各乡人民政府、街道办事处，区政府各部门、各直属机构：
为进一步提高救助时效，经区政府第18次常务会议研究，现将修订后的《迎江区临时救助实施办法》印发给你们。2025年6月12日印发的原办法（迎政办〔2025〕9号）自本办法施行之日起废止。
# 一、修订的主要内容
- 将单次2000元以下的小额救助审批权下放至乡（街道），审批结果每月向区民政局备案；
- 对在本区连续居住满6个月的外来务工人员，按照急难发生地原则直接受理；
- 取消居民身份证明、婚姻证明等3项可以通过数据共享核验的材料。
# 二、工作要求
各乡（街道）应当设立“救急难”备用金，每季度公布一次支出情况，公布时应当隐去救助对象的身份证件号码、银行账号和健康状况。区财政局、区审计局对资金使用情况进行监督。
本办法自2026年3月1日起施行，有效期5年。`,
    repeals: ['迎江区人民政府办公室关于印发迎江区临时救助实施办法的通知'],
    attachments: ['迎江区临时救助实施办法（2026年修订）.txt'],
    expiresOn: '2031-02-28',
    reviewOn: '2027-03-01',
  },
  {
    area: 'social-assistance',
    item: '综合业务 > 监督检查',
    organ: '民政局',
    title: '迎江区民政局关于公布2026年社会救助投诉举报渠道的公告',
    genre: 'announcement',
    theme: 'civil_affairs',
    serviceAudience: 'public',
    keywords: ['社会救助', '投诉举报', '监督'],
    formedOn: '2026-01-06',
    publishedOn: '2026-01-15',
    summary: '公布区、乡（街道）两级社会救助信访通讯地址、投诉举报方式和办理时限。',
    body: `为畅通群众监督渠道，规范社会救助工作，现将2026年全区社会救助信访通讯地址和投诉举报渠道公告如下。
# 一、受理范围
对最低生活保障、特困人员供养、临时救助等工作中的“人情保”“关系保”，以及优亲厚友、虚报冒领、吃拿卡要等问题，均可投诉举报。
# 二、受理渠道
| 渠道 | 受理单位 | 受理时间 |
| 来信来访 | 区民政局社会救助股（示例路2号） | 工作日 |
| 网上留言 | 区政府网站“互动交流”栏目 | 全天 |
| 窗口反映 | 各乡（街道）便民服务中心 | 工作日 |
# 三、办理要求
受理单位自收到投诉举报之日起2个工作日内登记，15个工作日内办结并答复实名举报人；情况复杂的，经负责人批准可以延长，并说明理由。对举报人信息严格保密。`,
    attachments: ['社会救助投诉举报渠道一览表.xlsx'],
  },
  {
    area: 'social-assistance',
    item: '最低生活保障 > 办事指南',
    organ: '民政局',
    title: '迎江区最低生活保障办事指南（2026年版）',
    genre: 'other',
    theme: 'civil_affairs',
    serviceAudience: 'low_income',
    keywords: ['低保', '办事指南', '申请材料'],
    formedOn: '2026-01-09',
    publishedOn: '2026-01-20',
    summary: '说明最低生活保障的申请条件、申请材料、办理流程、办理时限和咨询方式。',
    body: `# 一、办理条件
共同生活的家庭成员人均收入低于当地最低生活保障标准，且家庭财产状况符合规定的本区户籍居民家庭，可以申请最低生活保障。
# 二、申请材料
- 最低生活保障申请书和诚信承诺书；
- 家庭经济状况核对授权书；
- 居民户口簿、居民身份证（可通过数据共享核验的，不再提交复印件）。
# 三、办理流程和时限
| 环节 | 承办单位 | 时限 |
| 受理 | 乡人民政府、街道办事处 | 当场或1个工作日 |
| 家庭经济状况调查 | 乡人民政府、街道办事处 | 12个工作日 |
| 审核公示 | 乡人民政府、街道办事处 | 7个工作日 |
| 确认 | 区民政局 | 5个工作日 |
# 四、保障标准
保障标准随省、市公布的标准动态调整，以最新公布的文件为准。办理本事项不收取任何费用。对办理结果有异议的，可以依法申请行政复议或者提起行政诉讼。`,
    attachments: ['低保办理流程和时限.xlsx', '低保办事指南.txt'],
    en: {
      title: 'How to apply for the minimum living allowance in Yingjiang District (2026)',
      summary:
        'Who may apply for the minimum living allowance, with which papers, where, and how long it takes.',
      body: `# 1. Who may apply
A household registered in the district whose income per head is below the local standard and whose assets are within the limits may apply for the minimum living allowance (最低生活保障).
# 2. Papers
- Application and declaration of good faith;
- Authority to check the household’s means;
- Household register and identity card. What can be checked by data sharing need not be copied.
# 3. Steps
| Step | Office | Time |
| Acceptance | Township or street office | at once or 1 working day |
| Check of means | Township or street office | 12 working days |
| Public notice | Township or street office | 7 working days |
| Confirmation | Civil affairs bureau | 5 working days |
No fee is charged. Whoever disagrees with the result may ask for administrative reconsideration or go to court.`,
    },
  },
  {
    area: 'social-assistance',
    item: '最低生活保障 > 审核信息',
    organ: '民政局',
    title: '迎江区2026年11月最低生活保障初审对象名单公示',
    genre: 'other',
    theme: 'civil_affairs',
    serviceAudience: 'public',
    keywords: ['低保', '初审', '公示'],
    formedOn: '2026-11-16',
    publishedOn: '2026-11-18',
    summary: '公示2026年11月拟纳入最低生活保障的6户家庭，公示期7个工作日。',
    body: `根据最低生活保障审核确认有关规定，经申请受理、家庭经济状况核对、入户调查和民主评议，拟将下列家庭纳入最低生活保障，现予公示，公示期7个工作日。
| 序号 | 申请人 | 所在乡（街道） | 保障人口 | 拟月保障金额 |
| 1 | 王某某 | 宜城路街道 | 2 | ***元 |
| 2 | 李某 | 新河路街道 | 1 | ***元 |
| 3 | 张某某 | 孝肃路街道 | 3 | ***元 |
| 4 | 陈某 | 龙狮桥乡 | 1 | ***元 |
| 5 | 刘某某 | 长风乡 | 2 | ***元 |
| 6 | 赵某某 | 新洲乡 | 1 | ***元 |
公示期间，任何单位和个人对公示内容有异议的，可以向区民政局社会救助股书面反映，反映情况应当客观真实。为保护个人隐私，公示内容不包含身份证件号码、银行账号、家庭住址门牌和健康状况，公示期满后自动撤下。`,
    attachments: ['2026年11月低保初审对象名单.xlsx'],
  },
  {
    area: 'social-assistance',
    item: '最低生活保障 > 审批信息',
    organ: '民政局',
    title: '迎江区2026年9月最低生活保障审批结果公示',
    genre: 'other',
    theme: 'civil_affairs',
    serviceAudience: 'public',
    keywords: ['低保', '审批', '公示'],
    formedOn: '2026-09-14',
    publishedOn: '2026-09-16',
    summary: '公示2026年9月新增和停止最低生活保障的家庭，公示期7个工作日。',
    body: `经乡（街道）审核、区民政局确认，2026年9月全区新增最低生活保障家庭4户7人，因家庭收入增加等原因停止保障3户5人，现将结果公示如下，公示期7个工作日。
| 序号 | 户主 | 所在乡（街道） | 人口 | 变动情况 |
| 1 | 周某某 | 人民路街道 | 2 | 新增 |
| 2 | 吴某 | 华中路街道 | 1 | 新增 |
| 3 | 郑某某 | 滨江街道 | 3 | 新增 |
| 4 | 孙某 | 长风乡 | 1 | 新增 |
| 5 | 钱某某 | 龙狮桥乡 | 2 | 停止 |
| 6 | 冯某 | 新洲乡 | 1 | 停止 |
| 7 | 蒋某某 | 宜城路街道 | 2 | 停止 |
对公示结果有异议的，请在公示期内以书面形式向区民政局反映。公示期满无异议的，自下月起发放或者停发低保金。停止保障的家庭如再次出现困难，可以重新提出申请。`,
    attachments: ['2026年9月低保审批结果.csv'],
  },
  {
    area: 'social-assistance',
    item: '最低生活保障 > 政策法规文件',
    organ: '民政局',
    title: '迎江区民政局关于开展2026年低保对象定期复核工作的通知',
    documentNumber: '迎民〔2026〕21号',
    genre: 'notice',
    theme: 'civil_affairs',
    serviceAudience: 'low_income',
    keywords: ['低保', '复核', '动态管理'],
    formedOn: '2026-04-08',
    summary: '部署2026年低保对象分类复核工作，明确复核范围、方式和完成时限。',
    body: `各乡人民政府、街道办事处：
为落实低保对象动态管理要求，确保“应保尽保、应退尽退”，现就开展2026年定期复核工作通知如下。
# 一、复核范围
截至2026年3月31日全区在册的最低生活保障家庭。对家庭成员中有重病、重残人员且收入基本无变化的，每年复核一次；对短期内经济状况变化不大的，每半年复核一次；对收入来源不固定、有劳动能力的，每季度复核一次。
# 二、复核方式
- 通过居民家庭经济状况核对系统进行信息比对；
- 由乡（街道）工作人员入户核查，不得少于2人；
- 对比对结果有疑问的，听取当事人陈述后再作结论。
# 三、时间安排
4月底前完成信息比对，5月20日前完成入户核查，6月10日前完成调整并在村（社区）公示栏公布。区民政局将按不低于10%的比例抽查。`,
  },
];
