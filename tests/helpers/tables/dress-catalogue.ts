import { stringify } from 'csv-stringify/sync';
import { encodeGb18030 } from './encode-gb18030';
import { boxList, LEVEL_BOXES, levelBoxes, CHANNEL_BOXES, channelBoxes } from './boxes';
import { workbook, type Column, type DressedCatalogue } from './dressed-workbook';
import { withoutSameAsAbove, type SampleRow } from './sample-rows';

const of =
  (key: string) =>
  (row: SampleRow): string =>
    row[key] ?? '';
const column = (header: string, key: string, merged = false): Column => ({
  header: [header],
  cell: of(key),
  merged,
});
const ticked = (
  header: readonly string[],
  isTicked: (row: SampleRow) => boolean,
  [yes, no]: readonly [string, string] = ['√', '']
): Column => ({
  header,
  cell: (row) => (isTicked(row) ? yes : no),
});

const CODES = [column('一级事项编码', 'code_level1'), column('二级事项编码', 'code_level2')];
const NAMES: Column[] = [
  { header: ['公开事项', '一级事项'], cell: of('level1') },
  { header: ['公开事项', '二级事项'], cell: of('level2') },
  { header: ['公开事项', '三级事项'], cell: of('level3') },
];
const TEXTS = [
  column('公开内容\n(要素)', 'content'),
  column('公开依据', 'basis', true),
  column('公开时限', 'time_limit', true),
  column('公开主体', 'subject', true),
];
const LISTS = [
  column('公开对象', 'audience'),
  column('公开方式', 'method'),
  column('公开层级', 'open_level'),
];
const TICKS = (marks: readonly [string, string]): Column[] => [
  ...CHANNEL_BOXES.map((box) => ({
    header: ['公开渠道和载体', box],
    cell: (row: SampleRow) => channelBoxes(row, marks)[box] ?? '',
  })),
  ticked(['公开对象', '全社会'], (row) => row.audience === '全社会', marks),
  ticked(['公开对象', '特定群众'], () => false, marks),
  ticked(['公开方式', '主动'], (row) => row.method === '主动', marks),
  ticked(['公开方式', '依申请公开'], (row) => row.method === '依申请', marks),
];
const LEVELS = (marks: readonly [string, string]): Column[] =>
  LEVEL_BOXES.map((box) =>
    ticked(['公开层级', box], (row) => levelBoxes(row).includes(box), marks)
  );

/** The rows dressed as official tables of the kinds that counties publish. */
export async function dressCatalogue(rows: readonly SampleRow[]): Promise<DressedCatalogue[]> {
  const resolved = withoutSameAsAbove(rows);
  return [
    await tickTable(resolved),
    await codedTable(resolved),
    await threeLevelGuide(resolved),
    await boxedLists(resolved),
    await sheetPerArea(resolved),
    sameAsAboveCsv(resolved),
    gb18030Csv(resolved),
  ];
}

const tickTable = (rows: SampleRow[]) =>
  workbook('two merged header rows, tick columns', [
    {
      title: '迎江区基层政务公开标准目录',
      rows,
      columns: [
        column('序号', 'seq'),
        column('领域', 'area', true),
        ...CODES,
        ...NAMES,
        ...TEXTS,
        ...TICKS(['■', '□']),
        ...LEVELS(['■', '□']),
      ],
    },
  ]);

const codedTable = (rows: SampleRow[]) =>
  workbook('Anhui table with codes and three level columns', [
    {
      title: '县级基层政务公开事项指引目录',
      rows,
      columns: [
        column('序号', 'seq'),
        {
          header: ['公开领域(编码)'],
          cell: (row) => withCode(row.area, row.code_level1?.replace(/.{6}$/, '000000')),
        },
        { header: ['一级事项(编码)'], cell: (row) => withCode(row.level1, row.code_level1) },
        { header: ['二级事项(编码)'], cell: (row) => withCode(row.level2, row.code_level2) },
        column('三级事项', 'level3'),
        ...TEXTS,
        column('公开渠道和载体', 'channels'),
        ...LISTS.slice(0, 2),
        ...LEVELS(['√', '']),
      ],
    },
  ]);

const withCode = (name = '', code = '') => (code ? `${name}(${code})` : name);

const threeLevelGuide = (rows: SampleRow[]) =>
  workbook('three-level guide, cells merged downwards', [
    {
      title: '基层政务公开标准化规范化指引目录(2022年修订版)',
      rows,
      columns: [
        column('领域', 'area', true),
        column('序号', 'seq'),
        ...CODES,
        column('一级目录', 'level1', true),
        column('二级目录', 'level2'),
        column('三级目录', 'level3'),
        ...TEXTS,
        column('公开渠道', 'channels'),
        ...LISTS,
        column('备注', 'note'),
      ],
    },
  ]);

const boxedLists = (rows: SampleRow[]) =>
  workbook('boxes of all channels in one cell, page breaks', [
    {
      title: '基层政务公开标准目录',
      rows,
      pageLength: 20,
      columns: [
        column('序号', 'seq'),
        column('公开领域', 'area'),
        ...CODES,
        ...NAMES,
        ...TEXTS,
        { header: ['公开渠道和载体'], cell: (row) => boxList(row) },
        ...LISTS,
      ],
    },
  ]);

const sheetPerArea = (rows: SampleRow[]) =>
  workbook(
    'one sheet an area, the area in the title',
    [...new Set(rows.map(of('area')))].map((area) => ({
      title: `迎江区${area}领域基层政务公开标准目录`,
      rows: rows.filter((row) => row.area === area),
      columns: [
        column('序号', 'seq'),
        ...CODES,
        ...NAMES,
        ...TEXTS,
        ...TICKS(['√', '']),
        ...LEVELS(['√', '']),
      ],
    }))
  );

const FLAT = [
  column('序号', 'seq'),
  column('领域', 'area'),
  ...CODES,
  column('一级事项', 'level1'),
  column('二级事项', 'level2'),
  column('三级事项', 'level3'),
  ...TEXTS,
  column('公开渠道和载体', 'channels'),
  ...LISTS,
];

function flatCsv(rows: readonly (readonly string[])[], delimiter: string): string {
  const header = FLAT.map(({ header: [name = ''] }) => name);
  return stringify([['基层政务公开标准目录'], header, ...rows], {
    delimiter,
    record_delimiter: '\r\n',
    quoted_match: /[;\n]/,
  });
}

const gb18030Csv = (rows: SampleRow[]): DressedCatalogue => ({
  name: 'GB18030 text with tabs',
  fileName: '目录.csv',
  bytes: encodeGb18030(
    flatCsv(
      rows.map((row) => FLAT.map(({ cell }) => cell(row))),
      '\t'
    )
  ),
});

/** What a merged table becomes as text: blank where a cell continues, 同上 where people wrote it. */
function sameAsAboveCsv(rows: SampleRow[]): DressedCatalogue {
  const cells = rows.map((row, index) => {
    const above = rows[index - 1];
    const isSame = (key: string) =>
      above !== undefined && row[key] !== '' && row[key] === above[key];
    const sameNumber = isSame('seq');
    const continues =
      isSame('area') && isSame('level1') && (sameNumber || Number(row.seq) > Number(above?.seq));
    return FLAT.map(({ cell, header: [name = ''] }) => {
      const text = cell(row);
      if (continues && (name === '一级事项' || (name === '序号' && sameNumber))) return '';
      if (name === '领域' && isSame('area')) return '';
      const repeated = text !== '' && above !== undefined && text === cell(above);
      return repeated && /依据|时限|主体|渠道/.test(name) ? '同上' : text;
    });
  });
  return {
    name: 'text with blank and 同上 cells',
    fileName: '目录.csv',
    bytes: Buffer.from(flatCsv(cells, ',')),
  };
}
