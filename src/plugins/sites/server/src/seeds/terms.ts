/** One value of a vocabulary with its labels. */
export interface TermSeed {
  readonly vocabulary: string;
  readonly code: string;
  readonly label: string;
  readonly labelEn: string;
}

type Row = readonly [code: string, label: string, labelEn: string];

const VOCABULARIES: Readonly<Record<string, readonly Row[]>> = {
  'site-level': [
    ['city', '市级', 'City'],
    ['county', '县级', 'County'],
    ['township', '乡镇（街道）', 'Township or street'],
    ['department', '部门', 'Department'],
    ['village', '村（社区）', 'Village or community'],
    ['zone', '开发区（园区）', 'Development zone'],
  ],
  'organ-kind': [
    ['government', '人民政府', 'Government'],
    ['office', '政府办公室', 'General office'],
    ['department', '政府部门', 'Department'],
    ['township', '乡镇（街道）', 'Township or street'],
    ['agency', '派出机构', 'Agency'],
    ['institution', '事业单位', 'Public institution'],
    ['utility', '公共企事业单位', 'Public enterprise'],
    ['village', '村（居）民委员会', 'Village or residents’ committee'],
  ],
  channel: [
    ['website', '政府网站', 'Government website'],
    ['gazette', '政府公报', 'Government gazette'],
    ['new_media', '两微一端', 'WeChat, Weibo and app'],
    ['press_hearing', '发布会/听证会', 'Press conference or hearing'],
    ['broadcast', '广播电视', 'Radio and television'],
    ['print', '纸质媒体', 'Print media'],
    ['reading_point', '公开查阅点', 'Public reading point'],
    ['service_centre', '政务服务中心', 'Government service centre'],
    ['convenience_station', '便民服务站', 'Convenience station'],
    ['on_site', '入户/现场', 'At home or on site'],
    ['notice_board', '社区/企事业单位/村公示栏(电子屏)', 'Notice board or screen'],
    ['precise_push', '精准推送', 'Targeted notice'],
    ['disclosure_zone', '政务公开专区', 'Disclosure zone'],
    ['wanshitong', '皖事通', 'Wanshitong app'],
    ['card', '明白卡', 'Explanation card'],
    ['letter', '一封信', 'Letter'],
    ['chat_group', '村(居)民微信群', 'Residents’ chat group'],
    ['yinong', '益农信息社', 'Yinong information station'],
    ['other', '其他', 'Other'],
  ],
  audience: [
    ['public', '全社会', 'The public'],
    ['specific', '特定群体', 'Specific groups'],
  ],
  method: [
    ['proactive', '主动公开', 'Proactively'],
    ['on_request', '依申请公开', 'On request'],
  ],
  'open-level': [
    ['city', '市级', 'City'],
    ['county', '县级', 'County'],
    ['township', '乡级', 'Township'],
    ['village', '村级', 'Village'],
  ],
  // 主题分类: the 22 classes of the State Council's catalogue.
  theme: [
    ['state_council', '国务院组织机构', 'Organisation of the State Council'],
    ['general_affairs', '综合政务', 'General government affairs'],
    [
      'economy_assets',
      '国民经济管理、国有资产监管',
      'Economic management and supervision of state assets',
    ],
    ['finance_audit', '财政、金融、审计', 'Public finance, banking and audit'],
    ['land_energy', '国土资源、能源', 'Land resources and energy'],
    ['agriculture_water', '农业、林业、水利', 'Agriculture, forestry and water'],
    ['industry_transport', '工业、交通', 'Industry and transport'],
    ['trade_tourism', '商贸、海关、旅游', 'Commerce, customs and tourism'],
    ['market_safety', '市场监管、安全生产监管', 'Market and work-safety supervision'],
    [
      'construction_environment',
      '城乡建设、环境保护',
      'Urban and rural construction, environmental protection',
    ],
    ['science_education', '科技、教育', 'Science and education'],
    ['culture_press', '文化、广电、新闻出版', 'Culture, broadcasting and press'],
    ['health_sport', '卫生、体育', 'Health and sport'],
    [
      'population_women',
      '人口与计划生育、妇女儿童工作',
      'Population and family planning, women and children',
    ],
    ['labour_personnel', '劳动、人事、监察', 'Labour, personnel and supervision'],
    ['police_justice', '公安、安全、司法', 'Public security and justice'],
    ['civil_affairs', '民政、扶贫、救灾', 'Civil affairs, poverty and disaster relief'],
    ['ethnic_religion', '民族、宗教', 'Ethnic affairs and religion'],
    ['foreign_affairs', '对外事务', 'Foreign affairs'],
    ['hk_mo_tw', '港澳台侨工作', 'Hong Kong, Macao, Taiwan and overseas Chinese affairs'],
    ['defence', '国防', 'National defence'],
    ['other', '其他', 'Other'],
  ],
  // 体裁分类: the 15 kinds of 党政机关公文处理工作条例 Art. 8.
  genre: [
    ['resolution', '决议', 'Resolution'],
    ['decision', '决定', 'Decision'],
    ['order', '命令（令）', 'Order'],
    ['communique', '公报', 'Communiqué'],
    ['announcement', '公告', 'Announcement'],
    ['proclamation', '通告', 'Proclamation'],
    ['opinion', '意见', 'Opinion'],
    ['notice', '通知', 'Notice'],
    ['circular', '通报', 'Circular'],
    ['report', '报告', 'Report'],
    ['request', '请示', 'Request'],
    ['reply', '批复', 'Reply'],
    ['motion', '议案', 'Motion'],
    ['letter', '函', 'Letter'],
    ['minutes', '纪要', 'Minutes'],
    ['other', '其他', 'Other'],
  ],
  'service-audience': [
    ['public', '社会公众', 'The public'],
    ['enterprises', '企业和个体工商户', 'Enterprises and the self-employed'],
    ['farmers', '农民', 'Farmers'],
    ['students_parents', '学生和家长', 'Students and parents'],
    ['elderly', '老年人', 'Older people'],
    ['disabled', '残疾人', 'People with disabilities'],
    ['low_income', '困难群众', 'People in hardship'],
    ['job_seekers', '求职和创业人员', 'Job seekers and founders'],
    ['veterans', '退役军人', 'Veterans'],
    ['women_children', '妇女儿童', 'Women and children'],
    ['investors', '投资者', 'Investors'],
    ['other', '其他', 'Other'],
  ],
  'publishing-attribute': [
    ['proactive', '主动公开', 'Proactively disclosed'],
    ['on_request', '依申请公开', 'Disclosed on request'],
    ['withheld', '不予公开', 'Withheld'],
  ],
  // 政府信息公开条例 Art. 14–16.
  'withholding-ground': [
    ['state_secret', '国家秘密', 'State secret'],
    [
      'law_forbids',
      '法律、行政法规禁止公开',
      'Disclosure forbidden by law or administrative regulation',
    ],
    [
      'security_stability',
      '危及国家安全、公共安全、经济安全、社会稳定',
      'Danger to national, public or economic security or social stability',
    ],
    ['trade_secret', '商业秘密', 'Trade secret'],
    ['privacy', '个人隐私', 'Personal privacy'],
    ['internal_affairs', '内部事务信息', 'Internal affairs'],
    ['process_information', '过程性信息', 'Deliberative information'],
    ['enforcement_file', '行政执法案卷信息', 'Enforcement case file'],
  ],
  validity: [
    ['in_force', '有效', 'In force'],
    ['amended', '已修改', 'Amended'],
    ['repealed', '已废止', 'Repealed'],
    ['expired', '已失效', 'Expired'],
  ],
  // What a limit on freshness is about (更新时限): each text, an area, a column.
  'freshness-scope': [
    ['text', '逐篇评估', 'Each text'],
    ['area', '公开领域', 'An area of disclosure'],
    ['column', '栏目', 'A column'],
  ],
  // Words that texts are checked for (错敏词), and what a finding does.
  'word-kind': [
    ['wrong', '错误表述', 'Wrong expression'],
    ['sensitive', '敏感词', 'Sensitive word'],
  ],
  'check-severity': [
    ['warn', '须作说明', 'To be answered'],
    ['fail', '不得发布', 'Blocks'],
  ],
};

/** The vocabularies (词表) every installation needs. */
export const TERMS: readonly (TermSeed & { readonly position: number })[] = Object.entries(
  VOCABULARIES
).flatMap(([vocabulary, rows]) =>
  rows.map(([code, label, labelEn], position) => ({ vocabulary, code, label, labelEn, position }))
);
