import { itemFields, itemTitle } from './item-fields';
import { planImport, type ExistingItem, type ResolvedRow } from './plan-import';

const row = (given: Partial<ResolvedRow>): ResolvedRow => ({
  row: 2,
  sheet: 'Sheet1',
  areaName: '社会救助',
  areaCode: 'relief',
  number: null,
  codes: { area: null, level1: null, item: null },
  level1: '综合业务',
  level2: '监督检查',
  level3: null,
  content: '电话',
  basis: '',
  limitText: '20个工作日',
  subjects: [],
  subjectText: '',
  channels: ['website'],
  audience: null,
  audienceGroups: null,
  methods: [],
  openLevels: [],
  extra: {},
  ...given,
});
const item = (documentId: string, given: Partial<ResolvedRow>, retired = false): ExistingItem => {
  const resolved = row(given);
  return { documentId, areaCode: resolved.areaCode, retired, fields: itemFields(resolved) };
};
const summary = (rows: ResolvedRow[], existing: ExistingItem[]) => {
  const plan = planImport({ rows, existing });
  return {
    add: plan.add.map(({ fields }) => itemTitle(fields)),
    change: plan.change.map(({ documentId, changes }) => [
      documentId,
      ...changes.map((c) => c.field),
    ]),
    unchanged: plan.unchanged.map(({ documentId }) => documentId),
    retire: plan.retire.map(({ documentId }) => documentId),
    merged: plan.merged.map(({ into }) => into.row),
  };
};
const nothing = { add: [], change: [], unchanged: [], retire: [], merged: [] };

describe('planImport', () => {
  test('adds what is new and merges a row repeated but for its number', () => {
    const rows = [
      row({ number: '1' }),
      row({ number: '9', row: 3 }),
      row({ level2: '政策', row: 4 }),
    ];
    expect(summary(rows, [])).toEqual({ ...nothing, add: ['监督检查', '政策'], merged: [2] });
  });

  test('changes nothing when the same file comes again', () => {
    const rows = [row({}), row({ content: '地址' }), row({ content: '地址', basis: '另一依据' })];
    const existing = rows.map((each, index) => item(`d${index}`, each)).reverse();
    expect(summary(rows, existing)).toEqual({ ...nothing, unchanged: ['d0', 'd1', 'd2'] });
  });

  test('names each changed field with before and after', () => {
    const { change } = planImport({
      rows: [row({ limitText: '10个工作日', channels: [] })],
      existing: [item('d', {})],
    });
    expect(change[0]?.changes).toEqual([
      { field: 'limitText', before: '20个工作日', after: '10个工作日' },
      { field: 'channels', before: ['website'], after: [] },
    ]);
  });

  test('recognizes a renamed item by its code and a rewritten one by its place', () => {
    const code = { area: null, level1: null, item: '101002001' };
    const rows = [row({ codes: code, level2: '新名称' }), row({ content: '电话和地址' })];
    const existing = [item('a', { codes: code, level2: '旧名称' }), item('b', {})];
    expect(summary(rows, existing)).toEqual({
      ...nothing,
      change: [
        ['a', 'level2'],
        ['b', 'content'],
      ],
    });
  });

  test('retires only in areas that the file covers', () => {
    const existing = [item('gone', { level2: '旧' }), item('other', { areaCode: 'pension' })];
    expect(summary([row({})], existing)).toMatchObject({ retire: ['gone'], add: ['监督检查'] });
  });

  test('reinstates a retired item that is named again, and does not retire it twice', () => {
    expect(summary([row({})], [item('d', {}, true)])).toEqual({
      ...nothing,
      change: [['d', 'retired']],
    });
    expect(summary([row({ level2: '别的' })], [item('d', {}, true)]).retire).toEqual([]);
  });

  test('prefers an item in force to a retired one of the same name', () => {
    const existing = [item('old', {}, true), item('new', {})];
    expect(summary([row({})], existing)).toEqual({ ...nothing, unchanged: ['new'] });
  });

  test('20,000 look-alikes against 20,000 are each matched with one of their own', () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => row({ basis: String(index) }));
    const existing = rows.map((each, index) => item(String(index), { ...each, content: '旧' }));
    expect(planImport({ rows, existing }).change).toHaveLength(20_000);
  });
});
