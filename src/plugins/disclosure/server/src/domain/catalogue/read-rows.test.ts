import { readFileSync } from 'node:fs';
import { dressCatalogue } from '../../../../../../../tests/helpers/tables/dress-catalogue';
import type { DressedCatalogue } from '../../../../../../../tests/helpers/tables/dressed-workbook';
import { SAMPLE_CSV, sampleRows } from '../../../../../../../tests/helpers/tables/sample-rows';
import { readTable } from '../../tables/read-table';
import type { Sheet } from '../../tables/sheet';
import { itemFields } from './item-fields';
import type { ReadCatalogue } from './read-catalogue';
import { readCatalogue } from './read-rows';

const sheet = (rows: string[][], name = 'Sheet1'): Sheet => ({
  name,
  rows: rows.map((row) => [...row, ...Array<string>(12 - row.length).fill('')]),
  merges: [],
});

/** Everything but own columns, in an order that does not depend on how sheets part the rows. */
const comparable = ({ rows }: ReadCatalogue) =>
  rows
    .map((row) => JSON.stringify([row.areaName, { ...itemFields(row), extra: {} }]))
    .sort()
    .map((text) => JSON.parse(text) as unknown);

const isAccountedFor = (result: ReadCatalogue, sheets: Sheet[]) => {
  const failed = new Set(result.issues.map(({ sheet: name, row }) => `${name}:${row}`));
  expect(result.rows.length + failed.size).toBe(result.inputRows);
  const total = sheets.reduce((sum, { rows }) => sum + rows.length, 0);
  expect(result.inputRows + result.skipped.length).toBe(total);
};

describe('the real rows', () => {
  let plain: ReadCatalogue;
  let variants: DressedCatalogue[];

  beforeAll(async () => {
    plain = readCatalogue(await readTable(readFileSync(SAMPLE_CSV), 'catalogue-rows.csv'));
    variants = await dressCatalogue(sampleRows());
  });

  test('are all read from the plain file, its own columns kept', () => {
    expect(plain.issues).toEqual([]);
    expect(plain.rows).toHaveLength(107);
    expect(plain.inputRows).toBe(107);
    expect(plain.rows[0]).toMatchObject({
      row: 2,
      areaName: '国土空间规划',
      number: '1',
      codes: { area: '101000000', level1: '101002000', item: '101002001' },
      level2: '国土空间总体规划批前公示',
      channels: ['website', 'service_centre', '规划展示馆'],
      subjects: ['县自然资源和规划局', '乡镇人民政府'],
      extra: { tl_kind: 'minimum_period', region: '安徽省黄山市黟县' },
    });
    expect(plain.rows[87]?.number).toBe('0104');
    expect(plain.rows[95]?.limitText).toBe('信息形成之日起20个工作日内');
  });

  test.each([0, 1, 2, 3, 4, 5, 6])('dressed as official table %i say the same', async (index) => {
    const variant = variants[index] as DressedCatalogue;
    const sheets = await readTable(variant.bytes, variant.fileName);
    const result = readCatalogue(sheets);
    expect({ name: variant.name, issues: result.issues }).toEqual({
      name: variant.name,
      issues: [],
    });
    expect(comparable(result)).toEqual(comparable(plain));
    isAccountedFor(result, sheets);
  });
});

describe('readCatalogue', () => {
  const header = ['序号', '一级事项', '二级事项', '公开内容(要素)', '公开时限', '公开方式'];

  test('accounts for titles, page headers, notes, signatures, blank rows and errors', () => {
    const sheets = [
      sheet([
        ['迎江区社会救助领域基层政务公开标准目录'],
        header,
        ['1', '综合业务', '政策', '文件', '20个工作日', '主动'],
        [],
        header,
        ['2', '', '监督', '电话', '同上', '不予公开'],
        ['3', '', '', '', '', ''],
        ['注:略'],
        ['填表人:甲', '', '审核人:乙'],
      ]),
    ];
    const result = readCatalogue(sheets);
    expect(result.rows.map(({ row }) => row)).toEqual([3]);
    expect(result.issues.map(({ row, column, code }) => [row, column, code])).toEqual([
      [6, '公开方式', 'unknown_method'],
      [7, '一级事项', 'missing_level1'],
    ]);
    expect(result.skipped.map(({ row, reason }) => `${row} ${reason}`)).toEqual([
      '1 title',
      '2 header',
      '4 blank',
      '5 header',
      '8 note',
      '9 note',
    ]);
    isAccountedFor(result, sheets);
  });

  test('takes the area from the column, else from the name given, else from title or sheet', () => {
    const rows = [header, ['1', '甲', '乙', '丙', '丁', '主动']];
    const areaOf = (sheets: Sheet[], areaName?: string) =>
      readCatalogue(sheets, areaName ? { areaName } : {}).rows[0]?.areaName;
    expect(areaOf([sheet(rows, '03 养老服务')])).toBe('养老服务');
    expect(areaOf([sheet([['枞阳县户籍管理领域目录'], ...rows], '03 养老服务')])).toBe('户籍管理');
    expect(areaOf([sheet([['枞阳县户籍管理领域目录'], ...rows])], '扶贫')).toBe('扶贫');
    expect(readCatalogue([sheet(rows)]).issues).toMatchObject([{ row: 2, code: 'missing_area' }]);
  });

  test('switches the area at a title between two tables of one sheet', () => {
    const result = readCatalogue([
      sheet([
        ['救灾领域目录'],
        header,
        ['1', '甲', '', '丙'],
        ['安全生产领域目录'],
        header,
        ['1', '', '乙', '丁'],
      ]),
    ]);
    expect(result.rows.map(({ areaName, level1 }) => [areaName, level1])).toEqual([
      ['救灾', '甲'],
      ['安全生产', '乙'],
    ]);
  });

  test('keeps a 同上 with nothing above and warns of it', () => {
    const result = readCatalogue([
      sheet([['救灾领域目录'], header, ['1', '甲', '', '丙', '同上']]),
    ]);
    expect(result.rows[0]?.limitText).toBe('同上');
    expect(result.warnings).toMatchObject([{ row: 3, column: '公开时限', code: 'nothing_above' }]);
  });

  test('says so when no sheet has a header, and accounts for the rows', () => {
    const sheets = [sheet([['随便'], ['写写']])];
    const result = readCatalogue(sheets);
    expect(result.issues).toMatchObject([{ code: 'no_header', row: 1 }]);
    expect(result.skipped).toHaveLength(2);
  });

  test('takes empty boxes for ticks only where blank cells are the alternative', () => {
    const ticks = ['序号', '一级事项', '公开内容', '政府网站', '公开查阅点'];
    const channels = (rows: string[][]) =>
      readCatalogue([sheet([['救灾领域目录'], ticks, ...rows])]).rows.map((row) => row.channels);
    expect(channels([['1', '甲', '丙', '口', '']])).toEqual([['website']]);
    expect(channels([['1', '甲', '丙', '□', '□']])).toEqual([[]]);
    expect(channels([['1', '甲', '丙', '□', '√']])).toEqual([['reading_point']]);
  });

  test('reads cells merged sideways once: one level, one list of channels', () => {
    const list = '■政府网站 □公开查阅点';
    const rows = [
      ['序号', '一级事项', '二级事项', '公开内容', '政府网站', '公开查阅点'],
      ['1', '甲', '甲', '丙', list, list],
    ];
    const merges = [
      { top: 1, left: 1, bottom: 1, right: 2 },
      { top: 1, left: 4, bottom: 1, right: 5 },
    ];
    const { rows: read } = readCatalogue([{ name: '救灾', rows, merges }]);
    expect(read).toMatchObject([{ level1: '甲', level2: null, channels: ['website'] }]);
  });

  test('refuses a level name as long as a text', () => {
    const result = readCatalogue([
      sheet([['救灾领域目录'], header, ['1', '长'.repeat(501), '', '丙']]),
    ]);
    expect(result.issues).toMatchObject([{ row: 3, column: '一级事项', code: 'cell_too_long' }]);
  });
});
