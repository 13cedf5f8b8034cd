import type { RecordSeed } from '../record-seed';

/** 桐城市: records under its overlay of the pilot's catalogue. */
export const TONGCHENG: readonly RecordSeed[] = [
  {
    area: 'social-assistance',
    item: '综合业务 > 政策法规文件',
    organ: '民政局',
    title: '桐城市社会救助家庭经济状况核对办法',
    documentNumber: '桐民〔2025〕26号',
    genre: 'notice',
    theme: 'civil_affairs',
    serviceAudience: 'low_income',
    keywords: ['经济状况核对', '社会救助'],
    formedOn: '2025-08-20',
    publishedOn: '2025-08-28',
    effectiveOn: '2025-10-01',
    summary: '规定社会救助家庭经济状况核对的授权、内容、程序、异议处理和信息保密。',
    body: `# 第一条
为准确、及时核对社会救助申请家庭的经济状况，根据有关规定，制定本办法。
# 第二条 核对授权
核对应当取得申请人及其共同生活家庭成员的书面授权。未经授权，任何单位不得查询。
# 第三条 核对内容
- 家庭收入：工资性、经营净、财产净、转移净收入；
- 家庭财产：存款、有价证券、房产、车辆等；
- 刚性支出：医疗、教育、残疾康复等必要支出。
# 第四条 核对程序
核对机构自收到委托之日起10个工作日内出具核对报告，报告仅供救助审核确认使用。
# 第五条 异议处理
申请人对核对结果有异议的，可以在收到告知之日起5个工作日内申请复核。
# 第六条 保密义务
核对信息专人管理、留痕查询，泄露信息的依法追究责任。本办法自2025年10月1日起施行。`,
    attachments: ['家庭经济状况核对办法.txt'],
  },
  {
    area: 'social-assistance',
    item: '最低生活保障 > 政策法规文件',
    organ: '人民政府办公室',
    title: '桐城市人民政府办公室关于提高2026年城乡低保标准的通知',
    documentNumber: '桐政办〔2026〕10号',
    genre: 'notice',
    theme: 'civil_affairs',
    serviceAudience: 'low_income',
    keywords: ['低保标准', '特困供养', '提标'],
    formedOn: '2026-07-06',
    publishedOn: '2026-07-09',
    effectiveOn: '2026-07-01',
    summary: '自2026年7月起提高城乡低保标准和特困人员基本生活标准（示例数据）。',
    body: `各镇人民政府、街道办事处，市政府有关部门：
根据省、安庆市统一部署，经市政府同意，自2026年7月1日起提高城乡最低生活保障标准。表中数据为系统演示用示例数据。
| 类别 | 原标准（元/月） | 新标准（元/月） |
| 城乡最低生活保障 | 760 | 795 |
| 特困人员基本生活 | 988 | 1034 |
| 特困全护理照料 | 1030 | 1082 |
# 工作要求
- 按照新标准重新核算补助水平，7月底前补发到位；
- 因提标新符合条件的家庭，随时申请、随时受理；
- 调整后的保障金额在村（社区）公示栏公示，公示期7天；
- 市财政局做好资金保障，市审计局加强监督。
各地应当通过明白卡、微信群等方式向救助对象做好政策宣传，确保群众知晓。`,
    attachments: ['2026年城乡低保标准.xlsx'],
  },
  {
    area: 'compulsory-education',
    item: '政策制定与执行 > 政策文件 > 教育法律法规',
    organ: '教育局',
    title: '桐城市中小学课后服务工作实施办法',
    documentNumber: '桐教〔2026〕14号',
    genre: 'notice',
    theme: 'science_education',
    serviceAudience: 'students_parents',
    keywords: ['课后服务', '双减', '实施办法'],
    formedOn: '2026-02-26',
    publishedOn: '2026-03-10',
    effectiveOn: '2026-03-15',
    summary: '规定课后服务的时间、内容、收费减免、安全责任和监督检查。',
    body: `# 一、服务时间
每周5天，每天不少于2小时，结束时间与当地正常下班时间相衔接。学生和家长自愿参加，不得强制或者变相强制。
# 二、服务内容
- 基础服务：自主学习、作业辅导，基本实现书面作业校内完成；
- 拓展服务：桐城歌、书法、科技、体育等社团活动；
- 不得利用课后服务时间讲授新课或者组织集体补课。
# 三、收费和减免
收费按照公布的标准执行，低保、特困、残疾学生免费。收支情况每学期末在校务公开栏公示。
# 四、安全责任
学校建立考勤和离校交接制度，参加服务的教师、志愿者须经审核。
# 五、监督检查
市教育局每学期开展一次满意度调查，满意度低于85%的学校限期整改。本办法自2026年3月15日起施行。`,
    attachments: ['课后服务工作实施办法.txt'],
  },
  {
    area: 'compulsory-education',
    item: '财务信息 > 财务信息',
    organ: '教育局',
    title: '桐城市2026年秋季学期义务教育阶段学校收费公示',
    genre: 'other',
    theme: 'science_education',
    serviceAudience: 'students_parents',
    keywords: ['教育收费', '公示'],
    formedOn: '2026-08-19',
    publishedOn: '2026-10-13',
    summary: '公示2026年秋季学期义务教育阶段学校服务性收费和代收费项目（示例标准）。',
    body: `义务教育阶段公办学校一律不收取学费、杂费、课本费。现将2026年秋季学期服务性收费和代收费项目公示如下，标准为系统演示用示例。
| 项目 | 性质 | 标准 | 原则 |
| 课后服务费 | 服务性收费 | **元/学期 | 自愿 |
| 校内伙食费 | 服务性收费 | 据实结算 | 自愿、非营利 |
| 作业本费 | 代收费 | 据实结算 | 自愿、及时结算 |
| 校服费 | 代收费 | 据实结算 | 自愿、及时结算 |
# 有关规定
- 学校应当在校门口醒目位置长期公示收费项目和标准；
- 不得将服务性收费与代收费打包收取，不得预收跨学期费用；
- 对家庭经济困难学生按规定减免；
- 违规收费的，责令清退并追究责任。
家长可以向市教育局、市市场监督管理局举报违规收费行为。`,
    attachments: ['2026年秋季学期收费项目表.csv'],
  },
  {
    area: 'environment',
    item: '行政许可 > 公开环保工作动态',
    organ: '生态环境分局',
    title: '桐城市2026年秸秆禁烧工作方案',
    documentNumber: '桐环〔2026〕17号',
    genre: 'notice',
    theme: 'construction_environment',
    serviceAudience: 'farmers',
    keywords: ['秸秆禁烧', '综合利用', '大气污染'],
    formedOn: '2026-05-06',
    publishedOn: '2026-05-12',
    expiresOn: '2026-12-31',
    summary: '明确2026年秸秆禁烧的范围、时段、网格责任和综合利用措施。',
    body: `# 一、禁烧范围和时段
全市行政区域内全年禁止露天焚烧秸秆、垃圾和落叶。夏季重点时段为5月20日至6月30日，秋季重点时段为9月10日至11月20日。
# 二、责任分工
| 责任主体 | 主要任务 |
| 镇人民政府、街道办事处 | 网格巡查、宣传发动、快速处置 |
| 市生态环境分局 | 高空瞭望监控、通报火点 |
| 市农业农村局 | 秸秆还田、离田和综合利用 |
| 市公安局 | 依法查处违法焚烧行为 |
# 三、疏堵结合
- 秸秆综合利用率达到95%以上；
- 每个镇至少设立2个秸秆收储点；
- 对收集确有困难的高龄农户，由村组织志愿服务队帮助离田。
# 四、考核通报
每日通报火点，核查结果在市政府网站公布，连续两次出现火点的予以约谈。`,
    attachments: ['秸秆禁烧责任分工表.xlsx'],
  },
  {
    area: 'environment',
    item: '行政许可 > 建设项目环境影响评价文件审批',
    organ: '生态环境分局',
    title: '桐城市2026年9月建设项目环评审批决定公告',
    genre: 'announcement',
    theme: 'construction_environment',
    serviceAudience: 'public',
    keywords: ['环评审批', '审批决定'],
    formedOn: '2026-09-28',
    publishedOn: '2026-10-15',
    summary: '公告2026年9月作出的建设项目环境影响评价文件审批决定及复议诉讼权利。',
    body: `根据环境影响评价审批的有关规定，现将2026年9月作出的建设项目环境影响评价文件审批决定公告如下。
| 序号 | 项目名称（示例） | 文号 | 审批日期 |
| 1 | 示例包装材料生产线项目 | 桐环审〔2026〕41号 | 2026-09-08 |
| 2 | 示例羽绒制品技改项目 | 桐环审〔2026〕42号 | 2026-09-15 |
| 3 | 示例污水处理厂扩建项目 | 桐环审〔2026〕43号 | 2026-09-24 |
# 权利告知
公民、法人或者其他组织认为公告的审批决定侵犯其合法权益的，可以自公告之日起60日内申请行政复议，也可以在6个月内依法提起行政诉讼。
# 后续监管
建设单位应当落实环境保护“三同时”制度，按规定申领排污许可证，竣工后开展自主验收并向社会公开验收报告。项目的性质、规模、地点发生重大变动的，应当重新报批。`,
    attachments: ['9月环评审批决定.xlsx'],
  },
  {
    area: 'public-culture',
    item: '公共服务 > 文化艺术公益普及活动',
    organ: '文化旅游体育局',
    title: '桐城市2026年全民阅读季活动方案',
    genre: 'notice',
    theme: 'culture_press',
    serviceAudience: 'public',
    keywords: ['全民阅读', '桐城派', '活动方案'],
    formedOn: '2026-04-02',
    publishedOn: '2026-04-09',
    summary: '安排2026年全民阅读季的主题活动、时间地点和参与方式。',
    body: `为弘扬优秀传统文化，营造书香氛围，制定2026年全民阅读季活动方案。
# 一、活动时间
2026年4月20日至6月30日。
# 二、主题活动
| 活动 | 时间 | 地点（示例） |
| 桐城派诗文诵读会 | 4月23日 | 文庙广场 |
| 六尺巷里话家风讲座 | 5月16日 | 市图书馆报告厅 |
| 乡村阅读推广人培训 | 5月下旬 | 各镇综合文化站 |
| 亲子共读打卡 | 6月全月 | 线上、各农家书屋 |
# 三、参与方式
- 活动全部免费，讲座和培训通过市图书馆公众号预约；
- 鼓励机关、学校、企业组建读书小组；
- 为视力障碍读者提供有声读物和送书上门服务。
# 四、工作要求
各单位应当做好安全保障和活动宣传，活动照片公布前须征得未成年人监护人同意。`,
    attachments: ['全民阅读季活动安排.csv'],
    en: {
      title: 'Reading season 2026 in Tongcheng',
      summary: 'What is on in the reading season, when, where, and how to take part.',
      body: `The season runs from 20 April to 30 June 2026.
# 1. Events
| Event | When | Where |
| Recital of the Tongcheng school | 23 April | Square before the Confucian temple |
| Lecture: the lane of six feet | 16 May | City library |
| Training for village readers | late May | Cultural stations of the towns |
| Families read together | June | Online and in village libraries |
# 2. Taking part
- Everything is free; lectures and training are booked through the library;
- Offices, schools and companies are invited to form reading circles;
- Readers with impaired sight get audio books and books brought home.
# 3. Good order
Pictures of children are published only with the consent of their guardians.`,
    },
  },
  {
    area: 'agricultural-subsidies',
    item: '政策文件',
    organ: '农业农村局',
    title: '桐城市2026年农业社会化服务项目实施方案',
    documentNumber: '桐农〔2026〕9号',
    genre: 'notice',
    theme: 'agriculture_water',
    serviceAudience: 'farmers',
    keywords: ['农业社会化服务', '项目资金'],
    formedOn: '2026-03-27',
    publishedOn: '2026-04-21',
    summary: '规定农业社会化服务项目的服务环节、补助标准、主体遴选和验收办法。',
    body: `# 一、服务环节
以水稻、小麦、油菜为重点，支持集中育插秧、统防统治、烘干等小农户急需的关键环节。
# 二、补助标准
按服务面积补助，补助标准不超过服务价格的30%，对丘陵山区适当提高，单个主体年度补助不超过规定上限。
# 三、主体遴选
- 具有一定的服务能力和设备，近3年无不良信用记录；
- 公开申报、专家评审、集体研究、结果公示；
- 公示期不少于5个工作日。
# 四、作业验收
作业机械应当安装监测终端，数据实时上传。由村级核实、镇级验收、市级抽查，抽查面积不少于10%。
# 五、资金监管
资金实行先服务后补助，直接支付到服务主体账户，服务合同、作业清单留存5年备查。发现虚报套取的，取消资格并追回资金。`,
    attachments: ['农业社会化服务项目实施方案.txt'],
  },
  {
    area: 'budgets',
    item: '财政预决算 > 政府预算',
    organ: '财政局',
    title: '桐城市2026年政府预算公开说明',
    genre: 'other',
    theme: 'finance_audit',
    serviceAudience: 'public',
    keywords: ['政府预算', '三公经费', '公开说明'],
    formedOn: '2026-01-19',
    publishedOn: '2026-02-05',
    summary: '说明2026年政府预算收支安排、转移支付、债务和“三公”经费情况（示例数据）。',
    body: `2026年政府预算已经市人民代表大会批准，现将有关情况说明如下。数据为系统演示用示例数据。
# 一、收支安排
| 项目 | 预算数（万元） |
| 一般公共预算收入 | 264000 |
| 一般公共预算支出 | 638000 |
| 政府性基金收入 | 112000 |
| 国有资本经营收入 | 5200 |
# 二、转移支付
上级提前下达转移支付已全部编入年初预算，一般性转移支付主要用于基本民生和基层运转。
# 三、政府债务
债务余额控制在批准的限额以内，债券资金重点用于教育、水利和城镇基础设施项目，逐项公开使用情况。
# 四、“三公”经费
“三公”经费预算比上年下降2.5%，其中公务接待费下降4%。
# 五、绩效目标
100万元以上项目支出绩效目标随预算同步公开，接受社会监督。`,
    attachments: ['2026年政府预算收支表.xlsx'],
  },
  {
    area: 'elderly-care',
    item: '养老服务业务办理 > 养老服务扶持补贴',
    organ: '民政局',
    title: '桐城市老年助餐服务补贴申领指南',
    genre: 'other',
    theme: 'civil_affairs',
    serviceAudience: 'elderly',
    keywords: ['老年助餐', '补贴', '申领指南'],
    formedOn: '2026-10-08',
    publishedOn: '2026-10-20',
    summary: '说明老年人就餐补贴和助餐点运营补贴的对象、标准、流程和监督方式。',
    body: `# 一、就餐补贴
本市户籍60周岁以上老年人，在备案的老年食堂、助餐点就餐，凭社会保障卡享受优惠。
| 年龄 | 补贴方式 |
| 60至69周岁 | 就餐享受适当优惠 |
| 70至79周岁 | 每餐定额补贴 |
| 80周岁以上 | 每餐定额补贴并优先送餐 |
# 二、运营补贴
助餐点正常运营满1年，按照服务人次和满意度评价分档补贴，申报材料为运营补贴申请表、就餐记录和财务凭证。
# 三、办理流程
- 助餐点每年1月向镇（街道）申报上年度运营补贴；
- 镇（街道）15个工作日内核实；
- 市民政局会同市财政局复核、公示后拨付。
# 四、监督
助餐点应当公示菜单、价格和食品经营许可信息，明厨亮灶。发现食品安全问题的，立即停止服务并依法处理。`,
    attachments: ['老年助餐补贴标准.xlsx'],
  },
];
