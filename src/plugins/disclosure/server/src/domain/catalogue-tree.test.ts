import { buildCatalogue, catalogueTree, type Leaf } from './catalogue-tree';

const leaf = (
  documentId: string,
  path: string[],
  { records = 0, latestOn = null }: { records?: number; latestOn?: string | null } = {}
): Leaf => ({
  area: { code: 'social-assistance', label: '社会救助' },
  path,
  entry: {
    documentId,
    site: 'yingjiang',
    title: path.at(-1) ?? '',
    slug: null,
    number: null,
    limitText: null,
    limitRules: [],
    subjects: [],
    methods: [],
    openLevels: [],
    records,
    latestOn,
  },
});

describe('buildCatalogue', () => {
  const tree = buildCatalogue([
    leaf('a', ['综合业务', '政策法规文件'], { records: 2, latestOn: '2026-01-01' }),
    leaf('b', ['综合业务', '监督检查'], { records: 1, latestOn: '2026-03-01' }),
    leaf('c', ['最低生活保障']),
    leaf('d', ['综合业务', '办事指南', '县级'], { records: 4, latestOn: '2025-12-01' }),
  ]);

  test('each level counts the items and records below it and knows the latest', () => {
    expect(tree).toHaveLength(1);
    expect(tree[0]).toMatchObject({
      title: '社会救助',
      items: 4,
      records: 7,
      latestOn: '2026-03-01',
    });
    expect(tree[0]?.children[0]).toMatchObject({ title: '综合业务', items: 3, records: 7 });
  });

  test('an item stands where its path ends, at any of the three levels', () => {
    const [general, minimum] = tree[0]?.children ?? [];
    expect(minimum?.entries.map((entry) => entry.documentId)).toEqual(['c']);
    expect(general?.children.map((node) => node.title)).toEqual([
      '政策法规文件',
      '监督检查',
      '办事指南',
    ]);
    expect(general?.children[2]?.children[0]?.entries[0]?.documentId).toBe('d');
  });

  test('the tree is of the shape the public API promises', () => {
    const [area] = catalogueTree.parse(tree);
    const deepest = area?.children[0]?.children[2]?.children[0];
    expect(deepest?.entries.map((entry) => entry.documentId)).toEqual(['d']);
  });
});
