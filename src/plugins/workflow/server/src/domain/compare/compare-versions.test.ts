import { type AttributeModel, compareVersions, type Content } from './compare-versions';

const MODELS: Record<string, Record<string, AttributeModel>> = {
  text: {
    title: { type: 'string' },
    theme: { type: 'string', customField: 'plugin::sites.term' },
    body: { type: 'text', customField: 'plugin::sites.html' },
    keywords: { type: 'json' },
    item: { type: 'relation', target: 'item' },
    files: { type: 'media' },
    steps: { type: 'component', component: 'step', repeatable: true },
    zone: { type: 'dynamiczone' },
  },
  step: { name: { type: 'string' } },
};
const compare = (from: Content, to: Content) =>
  compareVersions({ uid: 'text', from, to }, (uid) => MODELS[uid] ?? {});

test('what is the same is left out, whatever the order of its keys', () => {
  const file = { id: 1, name: '附件.docx', caption: null };
  const turned = { caption: null, name: '附件.docx', id: 1 };
  expect(compare({ title: '甲', files: [file] }, { files: [turned], title: '甲' })).toEqual([]);
  expect(compare({ title: null }, {})).toEqual([]);
});

test('each kind of attribute is compared in its own way, in the order of the schema', () => {
  const changes = compare(
    {
      files: [
        { id: 1, name: '旧.docx' },
        { id: 2, name: '留.docx', caption: null },
      ],
      ...{ keywords: ['甲'], theme: 'a', title: '通知', item: ['x'], gone: 1 },
    },
    {
      files: [
        { id: 3, name: '新.docx' },
        { id: 2, name: '留.docx', caption: '图' },
      ],
      ...{ keywords: ['甲', '乙'], theme: 'b', title: '公告', item: ['y'] },
    }
  );
  expect(changes).toMatchObject([
    { path: 'title', form: 'text', coarse: false },
    { path: 'theme', form: 'value', from: 'a', to: 'b' },
    { path: 'keywords', form: 'value', from: ['甲'], to: ['甲', '乙'] },
    { path: 'item', form: 'documents', added: [{ id: 'y' }], removed: [{ id: 'x' }] },
    {
      ...{ path: 'files', form: 'media', added: [{ id: '3', title: '新.docx' }] },
      ...{ removed: [{ id: '1', title: '旧.docx' }], changed: [{ id: '2' }] },
    },
    { path: 'gone', form: 'value', from: 1, to: null },
  ]);
});

test('components are compared by their place, deep', () => {
  const changes = compare(
    {
      steps: [{ name: '受理' }, { name: '审查' }],
      zone: [{ type: 'step', content: { name: '甲' } }],
    },
    { steps: [{ name: '受理' }], zone: [{ type: 'step', content: { name: '乙' } }] }
  );
  expect(changes).toMatchObject([
    { path: 'steps.1', form: 'value', from: { name: '审查' }, to: null },
    { path: 'zone.0.name', form: 'text' },
  ]);
});
