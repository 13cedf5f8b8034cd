import type { Merge } from '../../tables/sheet';
import type { TableToWrite } from '../../tables/table-to-write';
import { CHANNELS } from './channels';
import type { ItemFields } from './item-fields';
import type { OpenLevel } from './catalogue-row';

const TICK = '■';
const EMPTY = '';

/** A column of the printed table: the header over it, its own header, and its cell for an item. */
type PrintedColumn = { group: string | null; header: string; cell: (item: ItemFields) => string };

const plain = (header: string, cell: PrintedColumn['cell']): PrintedColumn => ({
  group: null,
  header,
  cell,
});
const tick = (on: boolean) => (on ? TICK : EMPTY);

const LEVELS: readonly (readonly [OpenLevel, string])[] = [
  ['city', '市级'],
  ['county', '县级'],
  ['township', '乡级'],
  ['village', '村级'],
];

/**
 * The items of one area as the official table (基层政务公开标准目录): title, two header rows with their
 * merges, ticks as ■. Columns few counties have (third level, codes, own columns) appear where an
 * item needs them. Importing the table again yields the same fields.
 */
export function officialTable(items: readonly ItemFields[], areaName: string): TableToWrite {
  const columns = columnsFor(items);
  return {
    title: `${areaName}领域基层政务公开标准目录`,
    header: [
      columns.map(({ group, header }) => group ?? header),
      columns.map(({ header }) => header),
    ],
    merges: headerMerges(columns),
    rows: items.map((item) => columns.map(({ cell }) => cell(item))),
  };
}

function columnsFor(items: readonly ItemFields[]): PrintedColumn[] {
  return [
    plain('序号', (item) => item.number ?? ''),
    ...codeColumns(items),
    ...nameColumns(items),
    plain('公开内容(要素)', (item) => item.content),
    plain('公开依据', (item) => item.basis),
    plain('公开时限', (item) => item.limitText),
    plain('公开主体', (item) => item.subjectText),
    ...channelColumns(items),
    { group: '公开对象', header: '全社会', cell: (item) => tick(item.audience === 'public') },
    { group: '公开对象', header: '特定群体', cell: specificAudience },
    { group: '公开方式', header: '主动', cell: (item) => tick(item.methods.includes('proactive')) },
    {
      group: '公开方式',
      header: '依申请',
      cell: (item) => tick(item.methods.includes('on_request')),
    },
    ...levelColumns(items),
    ...extraColumns(items),
  ];
}

function codeColumns(items: readonly ItemFields[]): PrintedColumn[] {
  const columns = [
    ['area', '公开领域编码'],
    ['level1', '一级事项编码'],
    ['item', '二级事项编码'],
  ] as const;
  return columns
    .filter(([code]) => items.some((item) => item.codes[code] !== null))
    .map(([code, header]) => plain(header, (item) => item.codes[code] ?? ''));
}

function nameColumns(items: readonly ItemFields[]): PrintedColumn[] {
  const group = '公开事项';
  const columns: PrintedColumn[] = [
    { group, header: '一级事项', cell: (item) => item.level1 },
    { group, header: '二级事项', cell: (item) => item.level2 ?? '' },
  ];
  if (items.some((item) => item.level3 !== null)) {
    columns.push({ group, header: '三级事项', cell: (item) => item.level3 ?? '' });
  }
  return columns;
}

function channelColumns(items: readonly ItemFields[]): PrintedColumn[] {
  const used = new Set(items.flatMap((item) => item.channels));
  const known = new Set(CHANNELS.map(({ code }) => code));
  return CHANNELS.filter(({ code, boxed }) => boxed || used.has(code)).map(({ code, zh }) => ({
    group: '公开渠道和载体',
    header: zh,
    cell: ({ channels }) => {
      const unknown = code === 'other' ? channels.filter((channel) => !known.has(channel)) : [];
      if (unknown.length === 0) return tick(channels.includes(code));
      return `${TICK}${[...(channels.includes(code) ? [zh] : []), ...unknown].join(';')}`;
    },
  }));
}

/** An empty box before the groups says that they are named but not what the item is limited to. */
function specificAudience({ audience, audienceGroups }: ItemFields): string {
  if (audience === 'specific') return `${TICK}${audienceGroups ?? ''}`;
  return audienceGroups ? `□${audienceGroups}` : EMPTY;
}

function levelColumns(items: readonly ItemFields[]): PrintedColumn[] {
  return LEVELS.filter(
    ([level]) => level !== 'city' || items.some((item) => item.openLevels.includes(level))
  ).map(([level, header]) => ({
    group: '公开层级',
    header,
    cell: (item) => tick(item.openLevels.includes(level)),
  }));
}

function extraColumns(items: readonly ItemFields[]): PrintedColumn[] {
  const headers = new Set(items.flatMap((item) => Object.keys(item.extra)));
  return [...headers].map((header) => plain(header, (item) => item.extra[header] ?? ''));
}

/** Single columns span both header rows; columns of one group share its cell. */
function headerMerges(columns: readonly PrintedColumn[]): Merge[] {
  const merges: Merge[] = [];
  let left = 0;
  while (left < columns.length) {
    const group = columns[left]?.group ?? null;
    let right = left;
    while (group !== null && columns[right + 1]?.group === group) right += 1;
    if (group === null) merges.push({ top: 0, left, bottom: 1, right: left });
    else if (right > left) merges.push({ top: 0, left, bottom: 0, right });
    left = right + 1;
  }
  return merges;
}
