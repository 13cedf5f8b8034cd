import { identityCheckDigit } from './identity-number';
import { luhnHolds } from './bank-card';
import type { PersonalDataKind } from './find-personal-data';

/**
 * Sentences as they stand in official texts, with invented numbers: what is personal in each, in order.
 * The awkward ones are in on purpose, also those that the rules do not get right.
 */
export interface Case {
  text: string;
  kinds: PersonalDataKind[];
}

const ID: PersonalDataKind = 'identity_number';
const MOBILE: PersonalDataKind = 'mobile_number';
const CARD: PersonalDataKind = 'bank_card';

/** Invented: the check digit is reckoned. */
const id = (division: string, born: string, order: string): string => {
  const first = division + born + order;
  return first + identityCheckDigit(first);
};
const wrongId = (division: string, born: string, order: string): string => {
  const right = id(division, born, order);
  return right.slice(0, 17) + (right.endsWith('7') ? '3' : '7');
};
const card = (first: string): string => {
  const last = Array.from({ length: 10 }, (_, digit) => String(digit));
  return first + (last.find((digit) => luhnHolds(first + digit)) ?? '');
};
const wrongCard = (first: string): string => {
  const right = card(first);
  return right.slice(0, -1) + String((Number(right.at(-1)) + 1) % 10);
};
const fullWidth = (text: string): string =>
  text.replace(/[\dX]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
const grouped = (digits: string, separator: string, ...sizes: number[]): string => {
  let at = 0;
  return sizes.map((size) => digits.slice(at, (at += size))).join(separator);
};

const IDS = [
  id('340802', '19650312', '003'),
  id('340803', '19781105', '214'),
  id('340811', '19900101', '552'),
  id('340822', '20010229'.replace('0229', '0228'), '118'),
  id('340825', '19431220', '037'),
  id('340826', '19871009', '406'),
  id('110101', '19991231', '871'),
  id('310115', '20080815', '092'),
  id('440305', '19720606', '330'),
  id('620102', '19560418', '745'),
  id('510107', '19840930', '268'),
  id('810000', '19930717', '001'),
] as const;

const MOBILES = [
  '13855610001',
  '13965012345',
  '15055698702',
  '15305568890',
  '16605561234',
  '17756023456',
  '18005560001',
  '18955678901',
  '19155543210',
  '19956088776',
  '14755601122',
  '15956011223',
] as const;

const CARDS = [
  card('621700163000456789'),
  card('622848045601234567'),
  card('621226130200145678'),
  card('623052128005512345'),
  card('621669130001234567'),
  card('955880130210012345'),
  card('62366813400012345'),
  card('622700163012345678'),
  card('601382030045678901'),
  card('43674213400012345'.slice(0, 15)),
  card('52189912340056789'.slice(0, 15)),
  card('62284804560123456'),
] as const;

const one = <Value>(list: readonly Value[], index: number): Value =>
  list[index % list.length] as Value;

const each = (
  numbers: readonly string[],
  kind: PersonalDataKind,
  sentences: readonly ((number: string) => string)[]
): Case[] =>
  numbers.flatMap((number, index) =>
    [0, 1, 2].map((step) => ({
      text: one(sentences, index * 3 + step)(number),
      kinds: [kind],
    }))
  );

const POSITIVE: Case[] = [
  ...each(IDS, ID, [
    (number) => `救助对象李某，身份证号${number}，家住宜城路街道。`,
    (number) => `公民身份号码：${number}`,
    (number) => `张某（${number}）符合低保条件。`,
    (number) => `身份证 ${grouped(number, ' ', 6, 8, 4)} 已核验`,
    (number) => `序号\t姓名\t证件号码\n1\t王某\t${number}\n`,
    (number) => `证件号码为${fullWidth(number)}的申请人`,
    (number) => `${number.toLowerCase()} 王某某`,
    (number) => `身份证号码${grouped(number, '-', 6, 8, 4)}。`,
    (number) => `户主身份证：${number}；家庭人口3人`,
    (number) => `编号${number}的救助对象`,
  ]),
  ...each(MOBILES, MOBILE, [
    (number) => `联系人：赵某，手机${number}。`,
    (number) => `联系电话：${number}`,
    (number) => `请致电 ${grouped(number, ' ', 3, 4, 4)} 咨询`,
    (number) => `电话 ${grouped(number, '-', 3, 4, 4)}（工作日）`,
    (number) => `经办人孙某 ${number}`,
    (number) => `（+86 ${number}）`,
    (number) => `+86${number}`,
    (number) => `手机号码：${fullWidth(number)}`,
    (number) => `户主${number}，低保户。`,
    (number) => `微信同号${number}`,
    (number) => `订单联系人电话：${number}`,
  ]),
  ...each(CARDS, CARD, [
    (number) => `补贴发放至银行卡${number}。`,
    (number) => `开户行：某农商行，账号：${number}`,
    (number) => `卡号 ${grouped(number, ' ', 4, 4, 4, 4, 4)}`,
    (number) => `社保卡银行账户${number}，户名周某`,
    (number) => `一卡通账号\t${number}\t350元`,
    (number) => `银行卡号：${fullWidth(number)}`,
    (number) => `${number}（某银行）`,
    (number) => `账户：${grouped(number, '-', 4, 4, 4, 4, 4)}`,
  ]),
  { text: `王某，${IDS[0]}，${MOBILES[0]}，${CARDS[0]}`, kinds: [ID, MOBILE, CARD] },
  { text: `${IDS[3]}-${MOBILES[7]}`, kinds: [ID, MOBILE] },
  { text: `${MOBILES[8]}—${MOBILES[9]}`, kinds: [MOBILE, MOBILE] },
  { text: `名单：\n1.${IDS[4]}\n2.${MOBILES[10]}`, kinds: [ID, MOBILE] },
  { text: `证件号${grouped(IDS[5], '\u200b', 6, 8, 4)}`, kinds: [ID] },
  { text: MOBILES.slice(0, 7).join(' '), kinds: Array<PersonalDataKind>(7).fill(MOBILE) },
  { text: `名单 ${IDS.slice(0, 5).join(' ')}`, kinds: Array<PersonalDataKind>(5).fill(ID) },
  { text: `${MOBILES[1]}、${MOBILES[2]}`, kinds: [MOBILE, MOBILE] },
  { text: `${MOBILES[3]}/${MOBILES[4]}`, kinds: [MOBILE, MOBILE] },
  { text: `身份证${IDS[1]} 手机${MOBILES[5]}`, kinds: [ID, MOBILE] },
  { text: `吴某 ${IDS[2]} ${MOBILES[6]}`, kinds: [ID, MOBILE] },
  { text: '老式身份证号340802650312003', kinds: [ID] },
];

const CODES = [
  '项目编号：340802202601150001',
  '订单号202511230001234567',
  '交易流水号20251123093015000123',
  '统一社会信用代码11341702486344515H',
  '统一社会信用代码：91340800MA2N1234X5',
  '索引号：11341702486344515H/202110-00013',
  '索引号003110926/201510-00216',
  '网站标识码3408020009',
  '皖公网安备34080202000123号',
  '皖ICP备12345678号-1',
  '监督电话：0556-5300114',
  '举报电话 055612345',
  '服务热线12345',
  '全国统一客服95588',
  '咨询热线400-889-5678',
  '400 820 1234',
  '投诉热线12315、12388',
  '办公电话（0556）5345678转8012',
  '+86-556-5345678',
  '传真：05565345678',
  '国办发〔2019〕54号',
  '民〔2024〕12号',
  '总投资12345678901元',
  '资金13800138000元',
  '合计15000000000.00元',
  '面积13912345678平方米',
  '建设规模18600001234平方米',
  '2026年11月23日09时30分15秒',
  '20261123093015',
  '时间戳1732345678901',
  '13位条码6901234567892',
  '条码：6901028075862',
  'ISBN 978-7-02-000872-8',
  'ISBN9787020008728',
  '发票代码034002100111，发票号码13812345678',
  '发票号码13955612345',
  '合同编号：18012345678',
  '备案号13700001111',
  '许可证号JY13408020012345',
  '食品经营许可证编号：13408020012345',
  '车架号LSVAM4187C2184847',
  '批准文号：国药准字Z20043456',
  '户号15055500012',
  '水表号：18755500012',
  '案号（2025）皖0802民初1234号',
  '受理号：202603150001',
  '坐标117.06312345678，30.53312345678',
  '经度117063123456',
  '哈希值13812345678abcdef0123456789',
  'https://example.gov.cn/p/13812345678.html',
  'www.example.gov.cn/show/18912345678',
  'file_13812345678.docx',
  'id=13812345678&name=a',
  '版本13.8001.38000',
  '比例0.13812345678',
  '指标\t占比\n甲\t0.13812345678\n乙\t117.13812345678',
  '0556-5300114-13812345678901',
  '监督电话0556-12345678、0556-5300114',
  '圆周率3.14159265358979323846',
  '编码10100200010100200113',
  '公开事项编码101002001',
  '权力事项编码3408000000012345678901',
  '统一编码：000132001000',
  '11340802MB1234567X',
  '股票代码600519，000858',
  '银行联行号102368000018',
  '预算科目2080801',
  '预算科目编码20808010000000',
  '身高170体重60',
  '邮编246001',
  '2020 2021 2022 2023 2024 2025',
  '1 2 3 4 5 6 7 8 9 10 11 12',
  '12,345,678,901.00',
  '电话区号0556，邮编246003',
  '第13800138000号彩票',
  '登记证书号：13812340987',
  '标段编号AQ340802SZ20260115001',
  '招标编号：AQGC-2026-0115-001',
  '地块编号34080220260115001',
  '不动产权证皖（2026）安庆市不动产权第0012345号',
  '医保编码34080202010101010101',
  '学籍号G340802201509011234',
  '电表户号3408021234567',
] as const;

const SHIFTED = [
  '13055600',
  '130556001',
  '1305560012',
  '12055600123',
  '10055600123',
  '14155600123',
];

const NEGATIVE: Case[] = [
  ...CODES.map((text) => ({ text, kinds: [] })),
  ...SHIFTED.map((number) => ({ text: `电话${number}`, kinds: [] })),
  ...[
    wrongId('340802', '19650312', '003'),
    wrongId('340803', '19781105', '214'),
    wrongId('340811', '19900101', '552'),
    wrongId('310115', '20080815', '092'),
    id('340802', '19651312', '003'),
    id('340802', '19650231', '003'),
    id('990802', '19650312', '003'),
    id('340802', '17650312', '003'),
  ].map((number) => ({ text: `编号${number}`, kinds: [] })),
  ...CARDS.slice(0, 8).map((number) => ({
    text: `卡号${wrongCard(number.slice(0, -1))}`,
    kinds: [],
  })),
  { text: '银行卡622848045601', kinds: [] },
  { text: `流水号${CARDS[1]}`, kinds: [] },
  { text: '订单编号6217001630004567', kinds: [] },
  { text: '邮政编码 246001 电话 5300114', kinds: [] },
  { text: '网上办事 http://zwfw.example.gov.cn/item?code=340802199001015528', kinds: [] },
];

export const CASES: readonly Case[] = [...POSITIVE, ...NEGATIVE];
