import { readFileSync } from 'node:fs';
import { SAMPLE_CSV } from '../../../../../../../tests/helpers/tables/sample-rows';
import { readTable } from '../../tables/read-table';
import { writeCsv } from '../../tables/write-csv';
import { writeXlsx } from '../../tables/write-xlsx';
import { itemFields, type ItemFields } from './item-fields';
import { officialTable } from './official-table';
import { readCatalogue } from './read-rows';

const EVERYTHING: ItemFields = {
  number: '0101',
  codes: { area: '101000000', level1: '101002000', item: '101002001' },
  level1: '综合业务',
  level2: '政策法规',
  level3: '法律',
  content: '=1+1\n第二行',
  basis: '@《条例》',
  limitText: '-20个工作日',
  subjects: ['县民政局', '乡镇人民政府'],
  subjectText: '县民政局、乡镇人民政府',
  channels: ['website', 'wanshitong', 'chat_group', 'other', '会议', '规划展示馆'],
  audience: 'specific',
  audienceGroups: '申请人',
  methods: ['proactive', 'on_request'],
  openLevels: ['city', 'village'],
  extra: { 责任科室: '+86 556', 备注: "'=x" },
};
const BARE: ItemFields = {
  ...EVERYTHING,
  number: null,
  codes: { area: null, level1: null, item: null },
  level2: null,
  level3: null,
  channels: [],
  audience: 'public',
  methods: [],
  openLevels: [],
  extra: {},
};
const NONE: ItemFields = { ...BARE, content: '', basis: '', audience: null };

const SETS: [string, ItemFields[]][] = [
  ['an item with everything and bare ones', [EVERYTHING, BARE, NONE]],
  ['an item with next to nothing', [{ ...NONE, audienceGroups: null }]],
  ['no item', []],
];

describe('officialTable', () => {
  test.each(SETS)('gives %s back from .xlsx and .csv as it was', async (_, items) => {
    const table = officialTable(items, '社会救助');
    for (const bytes of [await writeXlsx([table]), writeCsv(table)]) {
      const result = readCatalogue(await readTable(bytes, 'export'));
      expect(result.issues).toEqual([]);
      expect(result.rows.map(itemFields)).toEqual(items.map(itemFields));
      expect(result.rows.every(({ areaName }) => areaName === '社会救助')).toBe(true);
    }
  });

  test('gives every real row back, one sheet an area', async () => {
    const { rows } = readCatalogue(await readTable(readFileSync(SAMPLE_CSV), 'rows.csv'));
    const areas = [...new Set(rows.map(({ areaName }) => areaName ?? ''))];
    const inOrder = areas.flatMap((area) => rows.filter(({ areaName }) => areaName === area));
    const bytes = await writeXlsx(
      areas.map((area) =>
        officialTable(rows.filter(({ areaName }) => areaName === area).map(itemFields), area)
      )
    );
    const again = readCatalogue(await readTable(bytes, 'export.xlsx'));
    expect(again.issues).toEqual([]);
    expect(again.rows.map((row) => [row.areaName, itemFields(row)])).toEqual(
      inOrder.map((row) => [row.areaName, itemFields(row)])
    );
  });

  test('merges the header as the official table does', () => {
    const { header, merges } = officialTable([BARE], '扶贫');
    expect(header[0]?.slice(0, 4)).toEqual(['序号', '公开事项', '公开事项', '公开内容(要素)']);
    expect(header[1]?.slice(0, 4)).toEqual(['序号', '一级事项', '二级事项', '公开内容(要素)']);
    expect(merges.slice(0, 3)).toEqual([
      { top: 0, left: 0, bottom: 1, right: 0 },
      { top: 0, left: 1, bottom: 0, right: 2 },
      { top: 0, left: 3, bottom: 1, right: 3 },
    ]);
  });
});
