export type PilotArea = {
  /** Stable for ever: public addresses and filters carry it. */
  readonly code: string;
  /** The title in common use today. */
  readonly name: string;
  readonly nameEn: string;
  /** Earlier and local titles of the same area. */
  readonly aliases: readonly string[];
  /** The State Council department whose standard guideline (标准指引) the area follows. */
  readonly ministry: string;
  readonly position: number;
};

type Row = readonly [
  code: string,
  name: string,
  nameEn: string,
  ministry: string,
  ...aliases: string[],
];

const ROWS: readonly Row[] = [
  ['major-projects', '重大建设项目', 'Major construction projects', '国家发展改革委'],
  [
    'public-resource-trading',
    '公共资源交易',
    'Public resource trading',
    '国家发展改革委',
    '公共资源配置',
  ],
  ['compulsory-education', '义务教育', 'Compulsory education', '教育部'],
  ['household-registration', '户籍管理', 'Household registration', '公安部', '户籍'],
  ['social-assistance', '社会救助', 'Social assistance', '民政部'],
  ['elderly-care', '养老服务', 'Elderly care services', '民政部', '养老'],
  ['public-legal-services', '公共法律服务', 'Public legal services', '司法部'],
  [
    'budgets',
    '财政预决算',
    'Budgets and final accounts',
    '财政部',
    '财政预算决算',
    '预决算',
    '财政资金',
  ],
  [
    'employment',
    '就业创业',
    'Employment and business start-ups',
    '人力资源社会保障部',
    '就业',
    '就业(创业)',
    '就业和创业',
    '公共就业服务',
  ],
  ['social-insurance', '社会保险', 'Social insurance', '人力资源社会保障部', '社保'],
  [
    'spatial-planning',
    '国土空间规划',
    'Territorial spatial planning',
    '自然资源部',
    '城乡规划',
    '规划',
  ],
  [
    'land-requisition',
    '农村集体土地征收',
    'Requisition of rural collective land',
    '自然资源部',
    '征地补偿',
    '土地征收',
    '征地信息',
    '集体土地征收',
  ],
  [
    'environment',
    '生态环境',
    'Ecology and environment',
    '生态环境部',
    '环境保护',
    '生态环境保护',
    '环保',
  ],
  [
    'housing-expropriation',
    '国有土地上房屋征收与补偿',
    'Expropriation of housing on state-owned land',
    '住房城乡建设部',
    '国有土地上房屋征收',
    '国有土地上房屋征收补偿',
    '房屋征收与补偿',
    '房屋征收',
  ],
  [
    'affordable-housing',
    '保障性住房',
    'Affordable housing',
    '住房城乡建设部',
    '住房保障',
    '保障性安居工程',
  ],
  [
    'rural-housing-renovation',
    '农村危房改造',
    'Renovation of dilapidated rural housing',
    '住房城乡建设部',
    '危房改造',
    '农村住房安全保障',
  ],
  [
    'urban-enforcement',
    '城市综合执法',
    'Urban law enforcement',
    '住房城乡建设部',
    '城市管理综合执法',
    '城市管理执法',
    '综合执法',
    '城管执法',
  ],
  [
    'municipal-services',
    '市政服务',
    'Municipal utilities and services',
    '住房城乡建设部',
    '市政公用服务',
  ],
  ['agricultural-subsidies', '涉农补贴', 'Agricultural subsidies', '农业农村部', '惠农补贴'],
  [
    'public-culture',
    '公共文化服务',
    'Public culture and sport',
    '文化和旅游部',
    '公共文化体育',
    '公共文化体育服务',
    '公共文化服务(体育)',
    '公共文化',
    '文化体育',
  ],
  ['health', '医疗卫生', 'Health care', '国家卫生健康委', '卫生健康', '医疗卫生健康', '卫生计生'],
  ['work-safety', '安全生产', 'Work safety', '应急管理部', '安全生产监管'],
  [
    'disaster-relief',
    '救灾',
    'Disaster relief',
    '应急管理部',
    '灾害救助',
    '救灾减灾',
    '自然灾害救助',
    '防灾减灾救灾',
  ],
  [
    'food-drug-supervision',
    '食品药品监管',
    'Food and drug supervision',
    '市场监管总局',
    '食品药品监督管理',
    '食品药品安全',
    '食品药品',
  ],
  ['taxation', '税收管理', 'Tax administration', '税务总局', '税收'],
  [
    'rural-revitalisation',
    '乡村振兴',
    'Poverty relief and rural revitalisation',
    '农业农村部',
    '扶贫',
    '扶贫开发',
    '精准扶贫',
    '脱贫攻坚',
    '巩固脱贫攻坚成果',
  ],
];

/** The 26 pilot areas (试点领域) of 国办发〔2019〕54号, in the order of their guidelines. */
export const PILOT_AREAS: readonly PilotArea[] = ROWS.map(
  ([code, name, nameEn, ministry, ...aliases], index) => ({
    code,
    name,
    nameEn,
    aliases,
    ministry,
    position: index + 1,
  })
);
