import { findHeader } from './find-header';

const NAMES = ['序号', '公开内容(要素)', '公开依据', '公开时限', '公开主体'];
const rolesOf = (rows: string[][]) =>
  findHeader(rows)?.columns.map(({ role }) => {
    if (role === null) return null;
    if (role.kind === 'text') return role.field;
    if (role.kind === 'level') return role.levels.join('+');
    if (role.kind === 'channel') return role.channel;
    return role.kind === 'audience' ? role.audience : role.method;
  });

describe('findHeader', () => {
  test.each([
    [
      ['县级', '乡级'],
      ['county', 'township'],
    ],
    [
      ['县级', '乡、村级'],
      ['county', 'township+village'],
    ],
    [
      ['区级', '乡级'],
      ['county', 'township'],
    ],
    [
      ['市级', '县级'],
      ['city', 'county'],
    ],
    [
      ['镇级', '村级'],
      ['township', 'village'],
    ],
    [
      ['州级', '县级'],
      ['city', 'county'],
    ],
    [
      ['县级', '乡级', '村级'],
      ['county', 'township', 'village'],
    ],
    [['乡级'], ['township']],
  ])('understands the level columns %j', (levels, roles) => {
    const header = [
      [...NAMES, '一级事项', '公开层级', ...levels.slice(1).map(() => '')],
      [...NAMES.map(() => ''), '', ...levels],
    ];
    expect(rolesOf(header)?.slice(6)).toEqual(roles);
  });

  test('understands groups whose name stands over their first column only', () => {
    const rows = [
      ['某县目录'],
      [
        '序号',
        '公开事项',
        '',
        '公开内容',
        '公开渠道和载体',
        '',
        '',
        '公开对象',
        '',
        '公开方式',
        '',
        '责任科室',
      ],
      [
        '',
        '一级事项',
        '二级事项',
        '',
        '政府网站',
        '规划展示馆',
        '其他',
        '全社会',
        '特定群众',
        '主动',
        '依申请公开',
        '',
      ],
      ['1', '甲', '乙', '丙'],
    ];
    expect(findHeader(rows)).toMatchObject({ top: 1, bottom: 2 });
    expect(rolesOf(rows)).toEqual([
      'number',
      'level1',
      'level2',
      'content',
      'website',
      '规划展示馆',
      'other',
      'public',
      'specific',
      'proactive',
      'on_request',
      null,
    ]);
  });

  test('reads three header rows', () => {
    const rows = [
      [...NAMES, '公开事项', '公开事项', '公开渠道和载体', '公开渠道和载体'],
      [...NAMES, '一级事项', '二级事项', '线上', '线下'],
      [...NAMES, '一级事项', '二级事项', '政府网站', '公开查阅点'],
    ];
    expect(findHeader(rows)).toMatchObject({ top: 0, bottom: 2 });
    expect(rolesOf(rows)?.slice(5)).toEqual(['level1', 'level2', 'website', 'reading_point']);
  });

  test('does not take a first row of vocabulary values for a second header row', () => {
    const rows = [
      ['序号', '一级事项', '公开内容', '公开渠道', '公开对象', '公开方式', '公开层级'],
      ['1', '甲', '丙', '政府网站', '全社会', '主动', '县级'],
    ];
    expect(findHeader(rows)).toMatchObject({ top: 0, bottom: 0 });
  });

  test('takes 公开事项 alone, and 事项名称 beside a first level, for the next level', () => {
    expect(rolesOf([['序号', '公开事项', '公开内容', '公开时限']])?.[1]).toBe('level1');
    expect(rolesOf([['序号', '一级事项', '事项名称', '公开内容']])?.[2]).toBe('level2');
  });

  test('keeps two unknown columns of one name apart', () => {
    const columns = findHeader([['序号', '一级事项', '公开内容', '备注', '备注', '']])?.columns;
    expect(columns?.slice(3).map(({ header }) => header)).toEqual(['备注', '备注 (2)', '第6列']);
  });

  test('finds none beyond fifteen rows, nor in an ordinary table', () => {
    const header = ['序号', '一级事项', '公开内容'];
    expect(findHeader([...Array.from({ length: 15 }, () => ['题']), header])).toBeNull();
    expect(findHeader([['姓名', '年龄', '备注']])).toBeNull();
  });
});
