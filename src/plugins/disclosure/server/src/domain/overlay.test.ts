import { baseChanges, overlayChanges } from './overlay';

const base = {
  areaCode: 'social-assistance',
  level1: '最低生活保障',
  level2: '审批信息',
  limitText: '20个工作日内',
  channels: ['政府网站', '公开查阅点'],
};

test.each([
  ['a copy changes nothing', {}, []],
  ['a shorter limit', { limitText: '10个工作日内' }, ['limitText']],
  ['an added channel', { channels: [...base.channels, '政府公报'] }, ['channels']],
  ['the order of ticks says nothing', { channels: ['公开查阅点', '政府网站'] }, []],
  ['absent and empty are the same cell', { level3: null, basis: '', subjects: [] }, []],
  ['a field emptied', { level2: '' }, ['level2']],
  [
    'several, in the order of the table',
    { basis: '条例', level1: '综合业务' },
    ['level1', 'basis'],
  ],
  ['what is not content of the item does not count', { slug: 'x' }, []],
])('%s', (_case, changes, fields) => {
  expect(overlayChanges(base, { ...base, ...changes })).toEqual(fields);
});

test('an overlay sees what its base said when adopted and what it says now', () => {
  expect(
    baseChanges(base, { ...base, limitText: '7个工作日内', level3: '名单', channels: [] })
  ).toEqual([
    { field: 'level3', before: null, after: '名单' },
    { field: 'limitText', before: '20个工作日内', after: '7个工作日内' },
    { field: 'channels', before: ['政府网站', '公开查阅点'], after: [] },
  ]);
});
