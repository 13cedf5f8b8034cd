import type { RecordSeed } from '../record-seed';

/** 养老服务. */
export const ELDERLY_CARE: readonly RecordSeed[] = [
  {
    area: 'elderly-care',
    item: '养老服务通用政策 > 养老服务扶持政策措施清单',
    organ: '民政局',
    title: '迎江区养老服务扶持政策措施清单（2026年版）',
    genre: 'other',
    theme: 'civil_affairs',
    serviceAudience: 'elderly',
    keywords: ['养老服务', '扶持政策', '补贴'],
    formedOn: '2026-03-10',
    publishedOn: '2026-03-19',
    summary: '汇总现行养老服务扶持政策的名称、对象、内容标准和实施部门。',
    body: `为方便老年人和养老服务机构了解、享受扶持政策，区民政局对现行有效的养老服务扶持政策措施进行了梳理，现予公布。清单实行动态管理，政策调整后10个工作日内更新。
| 政策名称 | 扶持对象 | 内容和标准 | 实施部门 |
| 一次性建设补贴 | 新建、改扩建养老机构 | 按新增护理型床位给予补贴 | 区民政局 |
| 运营补贴 | 依法备案的养老机构 | 按入住失能、半失能老年人数分档补贴 | 区民政局 |
| 高龄津贴 | 80周岁以上本区户籍老年人 | 按年龄分档按月发放 | 各乡（街道） |
| 居家适老化改造 | 经济困难的高龄、失能老年人家庭 | 按户给予改造补助 | 区民政局、区残联 |
| 助餐补贴 | 60周岁以上就餐老年人 | 在社区助餐点就餐享受优惠 | 各乡（街道） |
# 申请方式
符合条件的个人向户籍所在地村（社区）提出申请，机构向区民政局提出申请。具体标准以当年公布的文件为准。`,
    attachments: ['养老服务扶持政策措施清单.xlsx'],
    en: {
      title: 'Support for elderly care in Yingjiang District: list of measures (2026)',
      summary:
        'The measures in force, whom they support, with what, and which office is in charge.',
      body: `The civil affairs bureau has put together the measures in force that support older people and care providers. The list is brought up to date within 10 working days of a change.
| Measure | For whom | In charge |
| Grant for building | New and extended care homes | Civil affairs bureau |
| Grant for running | Registered care homes, by residents in need of care | Civil affairs bureau |
| Allowance for the very old | Residents of 80 and over | Townships and streets |
| Home adaptation | Poor households with frail older people | Civil affairs bureau |
| Meals | Residents of 60 and over at community canteens | Townships and streets |
Individuals apply at their village or community, providers at the civil affairs bureau.`,
    },
  },
  {
    area: 'elderly-care',
    item: '养老服务通用政策 > 养老机构投资指南',
    organ: '民政局',
    title: '迎江区养老机构投资指南',
    genre: 'other',
    theme: 'civil_affairs',
    serviceAudience: 'investors',
    keywords: ['养老机构', '投资指南', '设立条件'],
    formedOn: '2025-09-15',
    publishedOn: '2025-11-03',
    summary: '介绍养老机构投资环境、设立条件、办理流程和主管部门。',
    body: `# 一、投资环境
迎江区位于安庆市主城区，老年人口占比较高，社区居家养老和机构护理需求持续增长。区政府将养老服务设施纳入国土空间规划，新建住宅小区按标准配建养老服务用房。
# 二、设立条件
- 有自己的名称、住所、管理制度和相应资金；
- 服务设施符合建筑、消防、食品安全、环境保护等方面的强制性标准；
- 有与服务内容和规模相适应的管理、护理和医务人员；
- 床位数一般不少于10张。
# 三、办理流程
1.依法办理法人登记，营利性机构向市场监管部门、非营利性机构向民政部门申请；2.竣工验收和消防手续齐备；3.收住老年人后10个工作日内向区民政局备案。
# 四、扶持措施
依法备案的养老机构，不分所有制性质，同等享受建设补贴、运营补贴和水电气居民价格优惠。咨询请到区民政局养老服务股。`,
  },
  {
    area: 'elderly-care',
    item: '养老服务业务办理 > 养老服务扶持补贴',
    organ: '民政局',
    title: '迎江区2026年上半年养老机构运营补贴发放情况公示',
    genre: 'other',
    theme: 'civil_affairs',
    serviceAudience: 'elderly',
    keywords: ['运营补贴', '养老机构', '公示'],
    formedOn: '2026-07-13',
    publishedOn: '2026-07-22',
    summary: '公示2026年上半年养老机构运营补贴的申报、审核和拟发放情况。',
    body: `根据省、市养老服务扶持政策，经机构申报、现场核查和部门会商，2026年上半年全区共有4家养老机构符合运营补贴发放条件，现予公示，公示期5个工作日。
| 序号 | 机构名称（示例） | 备案床位 | 补贴人数 | 拟补贴金额 |
| 1 | 示例一号护理院 | 120 | 86 | **万元 |
| 2 | 示例二号养老服务中心 | 80 | 51 | **万元 |
| 3 | 示例三号敬老院 | 60 | 44 | **万元 |
| 4 | 示例四号社区嵌入式养老机构 | 30 | 22 | **万元 |
# 核查情况
区民政局会同区财政局对入住老年人能力评估、消防安全、食品安全、服务质量进行了核查。2家机构因档案不完整暂缓发放，整改合格后另行公示。对公示内容有异议的，请在公示期内向区民政局反映。`,
    attachments: ['2026年上半年养老机构运营补贴公示表.xlsx'],
  },
  {
    area: 'elderly-care',
    item: '养老服务业务办理 > 养老机构备案',
    organ: '民政局',
    title: '迎江区养老机构备案办理指南',
    genre: 'other',
    theme: 'civil_affairs',
    serviceAudience: 'enterprises',
    keywords: ['养老机构', '备案', '办理指南'],
    formedOn: '2026-08-05',
    summary: '说明养老机构备案的材料、流程、时限和备案后的事中事后监管。',
    body: `# 一、备案时间
营利性养老机构在收住老年人后10个工作日以内，向服务场所所在地的区民政局办理备案；非营利性养老机构完成法人登记后办理备案。
# 二、备案材料
- 养老机构备案申请书；
- 设置承诺书；
- 法人登记证书（可通过数据共享核验）；
- 服务场所的自有产权证明或者房屋租赁合同。
# 三、办理流程
区民政局收到材料后，材料齐全的当场出具《养老机构备案回执》；材料不齐全的，一次性告知需要补正的内容。备案事项变更的，应当及时办理变更手续。
# 四、监督管理
区民政局自备案之日起20个工作日内进行现场检查，并通过随机抽查、信用监管等方式加强事中事后监管。提供虚假材料的，依法撤销备案并纳入信用记录。`,
  },
];
