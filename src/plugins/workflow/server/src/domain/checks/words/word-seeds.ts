import type { ListedWord } from './listed-word';

type Seed = Pick<ListedWord, 'word' | 'severity'> & { suggestion: string; exceptions?: string };

/** Slips that official texts are known for; a county adds its own. */
const WRONG: readonly Seed[] = [
  { word: '台帐', severity: 'warn', suggestion: '应为“台账”' },
  { word: '帐户', severity: 'warn', suggestion: '应为“账户”' },
  { word: '帐号', severity: 'warn', suggestion: '应为“账号”' },
  { word: '布署', severity: 'warn', suggestion: '应为“部署”' },
  { word: '截止目前', severity: 'warn', suggestion: '应为“截至目前”' },
  { word: '截止到', severity: 'warn', suggestion: '一般用“截至”' },
  { word: '份量', severity: 'warn', suggestion: '一般用“分量”' },
  { word: '按装', severity: 'warn', suggestion: '应为“安装”' },
  { word: '渡过汛期', severity: 'warn', suggestion: '应为“度过汛期”' },
  { word: '做为', severity: 'warn', suggestion: '一般用“作为”', exceptions: '叫做为、看做为' },
  { word: '其它', severity: 'warn', suggestion: '公文中一般用“其他”' },
  { word: '既使', severity: 'warn', suggestion: '应为“即使”' },
  { word: '必需的要', severity: 'warn', suggestion: '核对“必需”与“必须”' },
  { word: '贯彻落实到底', severity: 'warn', suggestion: '核对表述是否重复' },
  { word: '国土资源局', severity: 'warn', suggestion: '机构改革后为“自然资源局”' },
  { word: '卫计委', severity: 'warn', suggestion: '现为“卫生健康委员会”' },
  { word: '扶贫办', severity: 'warn', suggestion: '核对机构现名' },
  {
    word: '工商局',
    severity: 'warn',
    suggestion: '现为“市场监督管理局”',
    exceptions: '工商局旧址',
  },
  { word: '环保局', severity: 'warn', suggestion: '现为“生态环境局”' },
  { word: '安监局', severity: 'warn', suggestion: '现为“应急管理局”' },
  { word: '农业局', severity: 'warn', suggestion: '核对机构现名，一般为“农业农村局”' },
  { word: '残废人', severity: 'fail', suggestion: '应为“残疾人”' },
  { word: '聋哑人', severity: 'warn', suggestion: '应为“听力、言语残疾人”' },
  { word: '弱智', severity: 'fail', suggestion: '应为“智力残疾”' },
  { word: '老年痴呆', severity: 'warn', suggestion: '应为“阿尔茨海默病”或“认知障碍”' },
];

const SENSITIVE: readonly Seed[] = [
  { word: '内部资料', severity: 'warn', suggestion: '核对是否可以公开' },
  { word: '秘密★', severity: 'fail', suggestion: '带密级标志的内容不得公开（条例第十四条）' },
  { word: '机密★', severity: 'fail', suggestion: '带密级标志的内容不得公开（条例第十四条）' },
  { word: '绝密★', severity: 'fail', suggestion: '带密级标志的内容不得公开（条例第十四条）' },
  {
    word: '仅供内部使用',
    severity: 'warn',
    suggestion: '核对是否属于内部事务信息（条例第十六条）',
  },
  { word: '不得外传', severity: 'warn', suggestion: '核对是否可以公开' },
  { word: '请勿外传', severity: 'warn', suggestion: '核对是否可以公开' },
];

const as =
  (kind: ListedWord['kind']) =>
  ({ exceptions = '', ...seed }: Seed) => ({ ...seed, exceptions, kind });

/** What every installation starts with; for all sites. */
export const WORD_SEEDS = [...WRONG.map(as('wrong')), ...SENSITIVE.map(as('sensitive'))];
