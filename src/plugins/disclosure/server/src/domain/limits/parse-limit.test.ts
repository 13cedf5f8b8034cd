import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { LimitRule } from './limit-rule';
import { parseLimit } from './parse-limit';

/** `kind amount unit trigger`, with - for null. */
const shown = (rules: readonly LimitRule[]) =>
  rules.map(({ kind, amount, unit, trigger }) =>
    [kind, amount, unit, trigger].map((part) => part ?? '-').join(' ')
  );

type Row = {
  time_limit: string;
  tl_kind: string;
  tl_amount: string;
  tl_unit: string;
  tl_trigger: string;
};

const rows = parse<Row>(readFileSync(join(__dirname, '../../seeds/data/catalogue-rows.csv')), {
  columns: true,
  bom: true,
});

describe('the limits of the real catalogue rows', () => {
  const printed = rows.filter(({ time_limit }) => time_limit !== '');

  test('are 105 of 107 rows, the other two being cut off in their source', () => {
    expect([rows.length, printed.length]).toEqual([107, 105]);
  });

  test.each(printed)('$time_limit is $tl_kind $tl_amount $tl_unit $tl_trigger', (row) => {
    const { rules, recognised, sameAsAbove } = parseLimit(row.time_limit);
    const expected = [row.tl_kind, row.tl_amount, row.tl_unit, row.tl_trigger].map((t) => t || '-');
    expect(recognised).toBe(true);
    if (row.tl_kind === 'same_as_above') {
      expect({ rules, sameAsAbove }).toEqual({ rules: [], sameAsAbove: true });
    } else if (row.tl_kind === 'multiple') {
      expect(rules).toHaveLength(2);
      expect(shown(rules)).toContain(['within', ...expected.slice(1)].join(' '));
    } else {
      expect(shown(rules)).toEqual([expected.join(' ')]);
    }
  });
});

test.each([
  [
    '制定或获取信息之日起10个工作日内，公示7个工作日',
    ['within 10 working_days made_or_obtained', 'display 7 working_days -'],
  ],
  [
    '1.除处罚决定外其他内容：长期公开（动态调整）；2.处罚决定：20个工作日内',
    ['permanent - - -', 'within 20 working_days unspecified'],
  ],
  ['①长期公开②20个工作日内', ['permanent - - -', 'within 20 working_days unspecified']],
  ['自收到申请之日起20个工作日', ['within 20 working_days application_received']],
  ['执法决定作出之日起7个工作日内', ['within 7 working_days decision_made']],
  ['分配结果确定后20个工作日内', ['within 20 working_days result_determined']],
  ['公告期限5个工作日', ['display 5 working_days -']],
  ['公示期为7天', ['display 7 calendar_days -']],
  ['公示期不少于7天', ['minimum_period 7 calendar_days unspecified']],
  ['公示结束后7个工作日内', ['within 7 working_days unspecified']],
  ['20个工作日内公示', ['within 20 working_days unspecified']],
  ['不少于30日', ['minimum_period 30 calendar_days unspecified']],
  ['信息形成或者变更之日起，二十个工作日内', ['within 20 working_days formed_or_changed']],
  ['信息形成 或变更之日起\n２０ 个工作日内', ['within 20 working_days formed_or_changed']],
  ['信息形成之日起二十个自然日内', ['within 20 calendar_days formed_or_changed']],
  [
    '及时公开，最迟不超过5个工作日',
    ['prompt - - unspecified', 'within 5 working_days unspecified'],
  ],
  ['信息形成之日起：20个工作日内', ['within 20 working_days formed_or_changed']],
  ['信息形成后及时公开', ['prompt - - formed_or_changed']],
  ['每年1月31日前', ['by_date_each_year - - 01-31']],
  ['每年三月底前', ['by_date_each_year - - 03-31']],
  ['每年1月31日前、7月31日前', []],
  ['按年公开', ['yearly - - -']],
  ['每半年', ['half_yearly - - -']],
  ['每季度公开', ['quarterly - - -']],
  ['每月公布一次', ['monthly - - -']],
  ['长期公开(动态调整)', ['permanent - - -']],
])('%j reads as %j', (text, expected) => {
  expect(shown(parseLimit(text).rules)).toEqual(expected);
});

test.each([
  '',
  '—',
  '按规定',
  '24小时内',
  '一百二十日内',
  '半个月内',
  '三月十五日公开',
  '第十五日公开',
  '一个月内',
  '会议召开7日前公告',
  '听证会提前30日',
  '2023年1月31日前',
  '每年2月30日前',
  '每月10日前',
  '0个工作日内',
  '99999999999999999999个工作日内',
  '一'.repeat(100_000),
  '信息形成之日起20个工作日内，重大事项24小时内',
])('%j is not recognised, and gives no half of a rule', (text) => {
  expect(parseLimit(text)).toEqual({ rules: [], recognised: false, sameAsAbove: false });
});

test.each(['同上', ' 同 上 。', '〃'])('%j takes the limit of the row above', (text) => {
  expect(parseLimit(text)).toEqual({ rules: [], recognised: true, sameAsAbove: true });
});
